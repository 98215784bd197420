import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import fc from 'fast-check'
import { checkActivity } from '../../src/server/check-activity.ts'
import { readActivity } from '../../src/teams/incoming.ts'
import { readSender } from '../../src/teams/sender.ts'
import { aMessage } from '../app/an-app.ts'

/** JSON of any kind, with what makes conversions throw. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    null,
    { toString: 1, valueOf: 1 },
    [{ toString: 1 }],
    [null],
    { length: 3 },
    'adaptiveCard/action',
  ),
)

/** Mostly what the guard lets through. */
const text = fc.oneof({ arbitrary: fc.string(), weight: 9 }, odd)

const listed = (parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(odd, fc.array(fc.oneof(odd, fc.record(parts, { requiredKeys: [] })), { maxLength: 3 }))

const over = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom(
        'message',
        'invoke',
        'installationUpdate',
        'conversationUpdate',
        'messageUpdate',
        'messageDelete',
      ),
      text,
    ),
    name: fc.oneof(
      fc.constantFrom(
        'task/fetch',
        'composeExtension/query',
        'composeExtension/submitAction',
        'message/submitAction',
      ),
      text,
    ),
    text: fc.oneof(fc.constant(''), text),
    attachments: listed({ contentType: odd, content: odd }),
    entities: listed({
      type: fc.constantFrom('mention', 'clientInfo'),
      mentioned: odd,
      text: odd,
      locale: text,
    }),
    value: fc.oneof(
      odd,
      fc.record(
        {
          svar: odd,
          data: odd,
          action: text,
          parameters: listed({ name: odd, value: odd }),
          queryOptions: fc.record({ skip: odd, count: odd }),
          messagePayload: fc.record({ body: fc.record({ contentType: odd, content: odd }) }),
          actionName: fc.constant('feedback'),
          actionValue: fc.record({ reaction: fc.constant('like'), feedback: odd }),
        },
        { requiredKeys: [] },
      ),
    ),
    channelData: fc.oneof(odd, fc.record({ team: odd, eventType: odd })),
    membersAdded: listed({ id: odd }),
    membersRemoved: listed({ id: odd }),
    action: text,
    locale: text,
    replyToId: text,
    deliveryMode: fc.oneof(fc.constant('normal'), odd),
  },
  { requiredKeys: [] },
)

describe('an activity of any shape', () => {
  it('is refused, or read without a fault', () => {
    let passed = 0
    fc.assert(
      fc.property(over, (parts) => {
        const { timestamp: _, ...whole } = aMessage('')
        const checked = checkActivity({ serviceUrl: 'https://smba.example/', ...whole, ...parts })
        if (checked.kind === 'refuse') return
        passed += 1
        const activity = checked.activity as unknown as Activity
        assert.equal(typeof readActivity(activity).kind, 'string')
        assert.equal(typeof readSender(activity).personId, 'string')
      }),
      { numRuns: 1000 },
    )
    assert.ok(passed > 0, 'or nothing has been read')
  })

  it('is of the person that the connector names where the directory’s id is empty', () => {
    const { personId } = readSender({
      ...aMessage('hello'),
      serviceUrl: 'https://smba.example/',
      from: { id: '29:kari', name: 'Kari', aadObjectId: '' },
    } as Activity)
    assert.equal(personId, 'msteams//29:kari')
  })
})
