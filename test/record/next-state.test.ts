import assert from 'node:assert/strict'
import {
  nextState,
  type RequestAction,
  type RequestParty,
  type RequestState,
} from '../../src/record/next-state.ts'

const actions: readonly RequestAction[] = ['assign', 'release', 'answer', 'close', 'reopen', 'withdraw']

const _ = undefined

// A line a state and party; a column an action: assign, release, answer, close, reopen, withdraw.
const table: readonly (readonly [RequestState, RequestParty, readonly (RequestState | undefined)[]])[] = [
  ['new', 'expert', ['assigned', _, 'answered', 'closed', _, _]],
  ['new', 'requester', [_, _, _, _, _, 'withdrawn']],
  ['assigned', 'expert', ['assigned', 'new', 'answered', 'closed', _, _]],
  ['assigned', 'requester', [_, _, _, _, _, 'withdrawn']],
  ['answered', 'expert', [_, _, 'answered', 'closed', _, _]],
  ['answered', 'requester', [_, _, _, 'closed', 'reopened', _]],
  ['closed', 'expert', [_, _, _, _, 'reopened', _]],
  ['closed', 'requester', [_, _, _, _, 'reopened', _]],
  ['reopened', 'expert', ['assigned', _, 'answered', 'closed', _, _]],
  ['reopened', 'requester', [_, _, _, 'closed', _, 'withdrawn']],
  ['withdrawn', 'expert', [_, _, _, _, _, _]],
  ['withdrawn', 'requester', [_, _, _, _, _, _]],
]

describe('nextState', () => {
  for (const [state, by, expected] of table)
    it(`lets the ${by} of a request that is ${state} do what is theirs`, () => {
      assert.deepEqual(
        actions.map((action) => nextState(state, action, by)),
        expected,
      )
    })
})
