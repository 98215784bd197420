import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { RecordFailure } from '../../src/record/record-failure.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { aMessage, mentioning, type RunningApp, startApp } from './an-app.ts'

const password = 'reset-or-change-passwords'
const inGroup = {
  entities: mentioning('').entities,
  conversation: { id: '19:chat', conversationType: 'groupChat', isGroup: true, name: '' },
}
const ola = { from: { id: '29:ola', name: 'Ola' } }

/** What Teams sends when a thumb is pressed, or when the form is sent. */
const thumb = (reaction: unknown, over: object = {}) => ({
  ...aMessage(''),
  type: 'invoke',
  name: 'message/fetchTask',
  value: { actionName: 'feedback', actionValue: { reaction } },
  replyToId: 'sent-2',
  ...over,
})
const form = (reaction: unknown, feedback: unknown, over: object = {}) => ({
  ...thumb(reaction),
  name: 'message/submitAction',
  value: { actionName: 'feedback', actionValue: { reaction, feedback } },
  ...over,
})

const failed = 'Something went wrong on my side. Ask me again; if it keeps happening, tell your IT support.'

/** A record that fails where votes are kept. */
const failing = (record: RecordStore): RecordStore => ({
  ...record,
  votes: { ...record.votes, cast: () => Promise.reject(new RecordFailure('full', 'Disk is full')) },
})

describe('feedback over HTTP', () => {
  let app: RunningApp
  beforeEach(async () => {
    app = await startApp(['articles'])
  })
  afterEach(() => app.close())

  const person = (id = '29:kari') => app.record.keyed(`msteams//${id}`)
  const lastMessage = () => app.connector.messages().at(-1)
  const ask = async (over: object = {}) => {
    await app.post(aMessage('forgot my password', over))
    return (await app.record.questions.last(person()))?.id ?? assert.fail('Question is missing')
  }
  const vote = async (questionId: string | undefined, id?: string) => {
    const kept = await app.record.votes.get(person(id), password, questionId)
    return kept && { verdict: kept.verdict, reason: kept.reason, comment: kept.comment, locale: kept.locale }
  }
  const up = { verdict: 'up', reason: undefined, comment: undefined, locale: 'en-US' }
  const down = { ...up, verdict: 'down' }

  /** Presses a button of a card, as Teams sends it or as a message. */
  const pressed = (data: object, way: 'execute' | 'submit', over: object = {}) =>
    app.post(
      way === 'submit'
        ? { ...aMessage('', over), value: data }
        : {
            ...aMessage('', over),
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', data } },
          },
    )
  const votes = (found: unknown): readonly { readonly verdict: string }[] => {
    const buttons = [...JSON.stringify(found).matchAll(/"data":(\{"svar":"vote"[^{}]*(?:\{\}[^{}]*)?\})/g)]
    return [...new Set(buttons.map(([, data]) => data ?? ''))].map((data) => JSON.parse(data))
  }
  const button = (found: unknown, verdict: string) =>
    votes(found).find((each) => each.verdict === verdict) ?? assert.fail(`Button \`${verdict}\` is missing`)

  describe('by Teams’ thumbs', () => {
    it('asks below a sure answer, citing the article, with thumbs that open a form of its own', async () => {
      await ask()
      const [answer, line, ...others] = app.connector.messages()
      assert.deepEqual(others, [])
      assert.deepEqual(votes(answer), [])
      const { locale, text, textFormat, channelData, entities } = line ?? {}
      assert.deepEqual(
        { locale, text, textFormat, channelData, entities },
        {
          locale: 'en-US',
          text: 'Did this help? [1]',
          textFormat: 'markdown',
          channelData: { feedbackLoop: { type: 'custom' } },
          entities: [
            {
              type: 'https://schema.org/Message',
              '@type': 'Message',
              '@context': 'https://schema.org',
              '@id': '',
              citation: [
                {
                  '@type': 'Claim',
                  position: 1,
                  appearance: {
                    '@type': 'DigitalDocument',
                    name: 'Reset or change your password',
                    abstract: abstractOf(line),
                  },
                },
              ],
            },
          ],
        },
      )
      assert.match(abstractOf(line), /^\S.{20,159}$/u)
    })

    it('asks in the plain text itself where somebody wants that', async () => {
      await app.post(aMessage('plain text'))
      await ask()
      const { text, channelData } = lastMessage() ?? {}
      assert.match(String(text), /^# Reset or change your password\n.*\n\nDid this help\? \[1\]$/su)
      assert.deepEqual(channelData, { feedbackLoop: { type: 'custom' } })
      assert.equal(app.connector.messages().length, 2)
    })

    for (const [what, text] of [
      ['a greeting', 'hello'],
      ['a command', 'help'],
      ['two answers', 'How do I reset my password? Why does the printer not print?'],
      ['nothing found', 'how do I bake bread'],
    ] as const) {
      it(`does not ask below ${what}`, async () => {
        await app.post(aMessage(text))
        assert.deepEqual(
          app.connector.messages().filter(({ channelData }) => channelData !== undefined),
          [],
        )
      })
    }

    it('keeps the vote when a thumb is pressed, and opens the form', async () => {
      const asked = await ask()
      const { status, body } = await app.post(thumb('dislike'))
      assert.equal(status, 200)
      assert.match(JSON.stringify(body), /"type":"continue","value":\{"title":"What was wrong\?"/)
      assert.match(JSON.stringify(body), /"value":"broken-link"/)
      assert.deepEqual(await vote(asked), down)
    })

    it('asks nobody who liked it what was wrong', async () => {
      const asked = await ask()
      const { body } = await app.post(thumb('like', { value: { data: thumb('like').value } }))
      assert.match(JSON.stringify(body), /"title":"Thank you for your feedback\."/)
      assert.doesNotMatch(JSON.stringify(body), /Input\.ChoiceSet/)
      assert.deepEqual(await vote(asked), up)
    })

    it('keeps what was written in the form, in the place of the vote before', async () => {
      const asked = await ask()
      await app.post(thumb('dislike'))
      const feedback = JSON.stringify({ reason: 'outdated', comment: ' no such menu ' })
      const answered = await app.post(form('dislike', feedback))
      assert.deepEqual(answered, { status: 200, body: {} })
      assert.deepEqual(await vote(asked), { ...down, reason: 'outdated', comment: 'no such menu' })
      assert.equal(app.connector.messages().length, 2)
    })

    for (const [what, feedback, words] of [
      ['Teams’ own form', '{"feedbackText":"Nice"}', { comment: 'Nice' }],
      ['the Playground’s form', 'wrong floor', { comment: 'wrong floor' }],
      ['an object', { reason: 'unclear' }, { reason: 'unclear' }],
      ['words with a brace', '{ is missing', { comment: '{ is missing' }],
      ['nothing', undefined, {}],
      ['a reason of its own', { reason: 'boring', comment: 7 }, {}],
      ['a mail address', 'tell kari@example.com', { comment: 'tell [mail]' }],
      ['a long comment', 'é'.repeat(5000), { comment: 'é'.repeat(300) }],
    ] as const) {
      it(`reads ${what}`, async () => {
        const asked = await ask()
        assert.equal((await app.post(form('dislike', feedback))).status, 200)
        assert.deepEqual(await vote(asked), { ...down, ...words })
      })
    }

    it('knows what a message was about after other questions and a restart', async () => {
      const asked = await ask()
      for (const text of ['vpn', 'the printer does not print', 'onedrive is not syncing'])
        await app.post(aMessage(text))
      const again = await startApp(['articles'], { record: app.record })
      await again.post(form('like', ''))
      assert.deepEqual(await vote(asked), up)
      await again.close()
    })

    it('takes the form of Agents Playground, which does not say below which message', async () => {
      const recorded = JSON.parse(
        readFileSync('test/activities/msteams-invoke-message-submit-action.json', 'utf8'),
      )
      const { serviceUrl: _, ...activity } = recorded
      const { conversation, from, channelData, recipient } = activity
      await app.post(
        aMessage('glemt passordet', { conversation, from, channelData, recipient, locale: 'nb-NO' }),
      )
      assert.deepEqual(await app.post(activity), { status: 200, body: {} })
      const kari = app.record.keyed(`msteams/${channelData.tenant.id}/${from.aadObjectId}`)
      const question = await app.record.questions.last(kari)
      const kept = await app.record.votes.get(kari, password, question?.id)
      assert.deepEqual([kept?.verdict, kept?.comment, kept?.locale], ['down', 'wrong floor', 'nb-NO'])
    })

    it('puts the line in the place of the one before when the question is edited, and takes it away', async () => {
      const asked = aMessage('forgot my password')
      await app.post(asked)
      const edited = (text: string, later: number) =>
        app.post({
          ...asked,
          type: 'messageUpdate',
          text,
          timestamp: new Date(Date.now() + later),
          channelData: { eventType: 'editMessage' },
        })
      await edited('the printer does not print', 1000)
      await edited('how do I bake bread', 2000)
      const calls = app.connector.calls.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
      assert.deepEqual(calls.slice(2), ['PUT sent-1', 'PUT sent-2', 'DELETE sent-2', 'PUT sent-1'])
    })

    const gone = 'I no longer keep this answer, so I cannot save your feedback.'
    for (const [what, over, said] of [
      ['a message that it did not send', { replyToId: 'sent-9' }, gone],
      ['somebody else’s answer', ola, 'This button is for the person who asked.'],
    ] as const) {
      it(`tells whoever votes on ${what} that nothing was kept`, async () => {
        const asked = await ask()
        const { body } = await app.post(thumb('like', over))
        assert.deepEqual(body, {
          task: { type: 'message', value: said },
        })
        const messages = app.connector.messages().length
        assert.equal((await app.post(form('like', 'nice', over))).status, 200)
        assert.equal(app.connector.messages().length, messages)
        assert.equal(await vote(asked), undefined)
        assert.equal(await vote(asked, '29:ola'), undefined)
      })
    }

    it('tells whoever votes after being forgotten that the answer is gone', async () => {
      await ask()
      await pressed({ svar: 'forget' }, 'execute')
      const { status, body } = await app.post(thumb('dislike'))
      assert.deepEqual([status, body], [200, { task: { type: 'message', value: gone } }])
      assert.equal((await app.post(form('dislike', 'nice'))).status, 200)
    })

    it('tells whoever votes when the record fails', async () => {
      await ask()
      const broken = await startApp(['articles'], { record: failing(app.record) })
      const opened = await broken.post(thumb('dislike'))
      assert.match(JSON.stringify(opened.body), /"type":"message","value":"Something went wrong/)
      const sent = await broken.post(form('dislike', 'x'))
      assert.equal(sent.status, 500)
      assert.match(JSON.stringify(broken.connector.messages()), /Something went wrong/)
      await broken.close()
    })

    for (const value of [
      undefined,
      'like',
      {},
      { actionName: 'feedback' },
      thumb('love').value,
      thumb(7).value,
    ]) {
      it(`does not understand ${JSON.stringify(value)}`, async () => {
        await ask()
        assert.equal((await app.post(thumb('like', { value }))).status, 501)
      })
    }
  })

  describe('by buttons', () => {
    it('asks on the card where others read it too, and of two answers', async () => {
      await ask(inGroup)
      const [answer, ...others] = app.connector.messages()
      assert.deepEqual(others, [])
      assert.deepEqual(
        votes(answer).map(({ verdict }) => verdict),
        ['up', 'down'],
      )
      await app.post(aMessage('How do I reset my password? Why does the printer not print?'))
      assert.equal(app.connector.messages().slice(2).flatMap(votes).length, 4)
    })

    it('thanks on the card', async () => {
      const asked = await ask(inGroup)
      const { body } = await pressed(button(lastMessage(), 'up'), 'execute', inGroup)
      assert.match(
        JSON.stringify(body),
        /"speak":"Reset or change your password".*Thank you for your feedback\./,
      )
      assert.deepEqual(votes(body), [])
      assert.deepEqual(await vote(asked), up)
    })

    it('asks on the card what was wrong, after keeping the vote', async () => {
      const asked = await ask(inGroup)
      const first = await pressed(button(lastMessage(), 'down'), 'execute', inGroup)
      assert.deepEqual(await vote(asked), down)
      assert.match(JSON.stringify(first.body), /What was wrong\?/)
      const filled = { ...button(first.body, 'down'), reason: 'wrong-article', comment: 'it is about phones' }
      const second = await pressed(filled, 'execute', inGroup)
      assert.match(JSON.stringify(second.body), /Thank you for your feedback\./)
      const kept = { ...down, reason: 'wrong-article', comment: 'it is about phones' }
      assert.deepEqual(await vote(asked), kept)
      await pressed(filled, 'execute', inGroup)
      assert.deepEqual(await vote(asked), kept)
      assert.equal(app.connector.messages().length, 1)
    })

    it('asks below the card where a card cannot change', async () => {
      const elsewhere = { channelId: 'emulator' }
      await app.post(aMessage('forgot my password', elsewhere))
      await pressed(button(lastMessage(), 'down'), 'submit', elsewhere)
      const asks = lastMessage()
      assert.equal(asks?.summary, 'What was wrong?')
      await pressed({ ...button(asks, 'down'), reason: 'unclear' }, 'submit', elsewhere)
      assert.equal(lastMessage()?.summary, 'Thank you for your feedback.')
      assert.equal(app.connector.messages().length, 3)
      const kari = app.record.keyed('emulator//29:kari')
      const question = await app.record.questions.last(kari)
      assert.equal((await app.record.votes.get(kari, password, question?.id))?.reason, 'unclear')
    })

    it('asks on the card of what was opened from a list, which has no message for thumbs', async () => {
      await app.post(aMessage('how do I bake bread'))
      const asked = (await app.record.questions.last(person()))?.id
      const { body } = await pressed({ svar: 'article', id: password, locale: 'en-US', asked }, 'execute')
      assert.equal(votes(body).length, 2)
    })

    it('asks once where an alternative is opened in the place of a sure answer', async () => {
      const asked = await ask()
      const data = { svar: 'article', id: 'printer-not-printing', locale: 'en-US', asked }
      assert.deepEqual(votes((await pressed(data, 'execute')).body), [])
    })

    it('lets nobody else press', async () => {
      const asked = await ask(inGroup)
      const { body } = await pressed(button(lastMessage(), 'up'), 'execute', { ...inGroup, ...ola })
      assert.match(JSON.stringify(body), /This button is for the person who asked\./)
      assert.equal(await vote(asked, '29:ola'), undefined)
      assert.equal(await vote(asked), undefined)
    })

    it('tells whoever votes when the record fails, and leaves the card as it is', async () => {
      await ask(inGroup)
      const broken = await startApp(['articles'], { record: failing(app.record) })
      const data = button(lastMessage(), 'up')
      const execute = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data } } }
      const { body } = await broken.post({ ...aMessage('', inGroup), ...execute })
      assert.deepEqual(body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: failed,
      })
      await broken.close()
    })

    it('says that an article is gone', async () => {
      const { body } = await pressed({ svar: 'vote', id: 'gone', locale: 'en-US', verdict: 'up' }, 'execute')
      assert.match(JSON.stringify(body), /no longer available/)
    })
  })
})

function abstractOf(message: unknown): string {
  return /"abstract":"([^"]*)"/.exec(JSON.stringify(message))?.[1] ?? ''
}
