import assert from 'node:assert/strict'
import { readCardAction } from '../../../src/card/card-action.ts'

const change = { svar: 'change-request', request: 'r', version: 2, change: 'assign', as: 'expert' }
const send = { svar: 'send-request', request: 'r', title: 'Help', details: '' }

describe('readCardAction, about requests', () => {
  const read: readonly (readonly [string, unknown, unknown])[] = [
    ['a form to draw', { svar: 'expert' }, { svar: 'expert' }],
    [
      'where somebody is stuck',
      { svar: 'expert', asked: 'q', stuck: { id: 'vpn', locale: 'nb-no', procedure: 2, step: 3 } },
      { svar: 'expert', asked: 'q', stuck: { id: 'vpn', locale: 'nb-NO', procedure: 2, step: 3 } },
    ],
    [
      'a step that is none',
      { svar: 'expert', stuck: { id: 'vpn', locale: 'nb-NO', procedure: 1, step: '3' }, asked: 7 },
      { svar: 'expert' },
    ],
    ['a form', { ...send, title: ' Help ' }, send],
    ['a form with empty fields left out', { svar: 'send-request', request: 'r' }, { ...send, title: '' }],
    [
      'a form that is too long, cut',
      { ...send, title: 'a'.repeat(300), details: 'b'.repeat(3000) },
      { ...send, title: 'a'.repeat(200), details: 'b'.repeat(2000) },
    ],
    [
      'a form that is too long, cut between whole letters',
      { ...send, title: `${'a'.repeat(195)}👩‍👩‍👧‍👦`, details: `${'b'.repeat(1999)}e\u0301` },
      { ...send, title: 'a'.repeat(195), details: 'b'.repeat(1999) },
    ],
    ['a change', change, change],
    ['what Teams adds', { ...change, msteams: { type: 'task/fetch' } }, change],
    [
      'an answer',
      { ...change, change: 'answer', text: ' Yes ' },
      { ...change, change: 'answer', text: 'Yes' },
    ],
    ['a press in a list', { ...change, list: true }, { ...change, list: true }],
    [
      'an answer to draw',
      { svar: 'reply-form', request: 'r', version: 1 },
      { svar: 'reply-form', request: 'r', version: 1 },
    ],
    [
      'a reason to draw',
      { svar: 'reopen-form', request: 'r', version: 1, list: false, msteams: { type: 'task/fetch' } },
      { svar: 'reopen-form', request: 'r', version: 1 },
    ],
    [
      'a reason to draw of a list',
      { svar: 'reopen-form', request: 'r', version: 1, list: true },
      { svar: 'reopen-form', request: 'r', version: 1, list: true },
    ],
    [
      'an empty reason',
      { ...change, change: 'reopen', as: 'requester', text: ' ' },
      { ...change, change: 'reopen', as: 'requester', text: '' },
    ],
  ]
  for (const [what, value, expected] of read)
    it(`reads ${what}`, () => assert.deepEqual(readCardAction(value), expected))

  const refused: readonly unknown[] = [
    { ...change, request: '' },
    { ...change, request: 'r'.repeat(41) },
    { ...change, version: 0 },
    { ...change, version: '2' },
    { ...change, version: 1.5 },
    { ...change, change: 'create' },
    { ...change, as: 'admin' },
    { ...send, request: undefined },
    { svar: 'reply-form', request: 'r' },
    { svar: 'reopen-form', request: 'r' },
    { svar: 'requests', request: 'r', version: 1 },
  ]
  for (const value of refused)
    it(`refuses ${JSON.stringify(value)}`, () => assert.equal(readCardAction(value), undefined))
})
