import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Activity } from 'botbuilder'
import fc from 'fast-check'
import { readActivity } from '../../src/teams/incoming.ts'

const invoke = (name: string, value: unknown) => readActivity({ type: 'invoke', name, value } as Activity)
const ignored = { kind: 'ignored' }
const first = { kind: 'search', command: 'articles', text: '', skip: 0, count: 50 }
const payload = (content: unknown, contentType = 'html') => ({
  commandId: 'findHelp',
  messagePayload: { body: { contentType, content } },
})

describe('readActivity of the message extension', () => {
  it('reads a recorded query', () => {
    const activity = JSON.parse(
      readFileSync('test/activities/msteams-invoke-compose-extension-query.json', 'utf8'),
    )
    assert.deepEqual(readActivity(activity), {
      kind: 'search',
      command: 'search',
      text: 'paper',
      skip: 0,
      count: 25,
    })
  })

  const cases: readonly (readonly [string, string, unknown, object])[] = [
    ['a query without a command', 'query', { parameters: [{ value: ' mail ' }] }, { ...first, text: 'mail' }],
    ['the first query of all', 'query', { parameters: [{ name: 'initialRun', value: 'true' }] }, first],
    ['a query of nothing', 'query', {}, first],
    ['a query for requests', 'query', { commandId: 'requests' }, { ...first, command: 'requests' }],
    [
      'a long query',
      'query',
      { parameters: [{ value: 'a'.repeat(10_000) }] },
      { ...first, text: 'a'.repeat(512) },
    ],
    ['places that are none', 'query', { queryOptions: { skip: -1, count: 'many' } }, first],
    ['places that no number can be made of', 'query', { queryOptions: { count: { toString: '' } } }, first],
    ['places far away', 'query', { queryOptions: { skip: 1e9, count: 1e9 } }, { ...first, skip: 500 }],
    ['a query that is no text', 'query', { parameters: [{ value: { a: 1 } }], commandId: 5 }, first],
    ['parameters that are no list', 'query', { parameters: 'mail' }, first],
    ['no object', 'query', 'mail', ignored],
    ['a message', 'fetchTask', payload('<p>the lamp</p>'), { kind: 'find-help', text: 'the lamp' }],
    ['a plain message', 'fetchTask', payload('3 < 4 ', 'text'), { kind: 'find-help', text: '3 < 4' }],
    ['a message without words', 'fetchTask', payload(undefined), { kind: 'find-help', text: '' }],
    ['no message', 'fetchTask', { commandId: 'findHelp' }, { kind: 'find-help', text: '' }],
    ['another command', 'fetchTask', { commandId: 'order' }, ignored],
    [
      'a button of the dialog',
      'submitAction',
      { commandId: 'findHelp', data: { svar: 'insert', id: 'lamp', locale: 'nb-NO' } },
      { kind: 'dialog-press', action: { svar: 'insert', id: 'lamp', locale: 'nb-NO' } },
    ],
    [
      'a field of the command',
      'submitAction',
      { ...payload('<p>the lamp</p>'), data: { question: 'the fan' } },
      { kind: 'find-help', text: 'the fan' },
    ],
    [
      'a command without fields',
      'submitAction',
      { ...payload('<p>the lamp</p>'), data: {} },
      { kind: 'find-help', text: 'the lamp' },
    ],
    ['a strange button', 'submitAction', { commandId: 'order', data: { svar: 'delete' } }, ignored],
    ['another invoke', 'queryLink', { url: 'https://example.org' }, ignored],
  ]
  for (const [name, invoked, value, expected] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(invoke(`composeExtension/${invoked}`, value), expected))
  }

  it('reads any value without throwing', () => {
    const names = fc.constantFrom('query', 'fetchTask', 'submitAction')
    const values = fc.record({
      commandId: fc.oneof(fc.constant('findHelp'), fc.anything()),
      parameters: fc.oneof(fc.array(fc.record({ value: fc.anything() })), fc.anything()),
      queryOptions: fc.oneof(fc.record({ skip: fc.anything(), count: fc.anything() }), fc.anything()),
      messagePayload: fc.oneof(fc.record({ body: fc.record({ content: fc.anything() }) }), fc.anything()),
      data: fc.anything(),
    })
    fc.assert(
      fc.property(names, values, (name, value) => {
        assert.ok('kind' in invoke(`composeExtension/${name}`, value))
      }),
    )
  })
})
