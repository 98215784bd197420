import assert from 'node:assert/strict'
import fc from 'fast-check'
import { nextState, type RequestAction, type RequestParty } from '../../src/record/next-state.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { aChange, aNotice, aRequest, grace, linus } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const actions: readonly RequestAction[] = ['assign', 'release', 'answer', 'close', 'reopen', 'withdraw']

/** What somebody presses: on the card as it is, or on one that is some versions old. */
interface Press {
  readonly action: RequestAction
  readonly by: RequestParty
  readonly behind: number
  readonly isGrace: boolean
}

const presses = fc.array(
  fc.record<Press>({
    action: fc.constantFrom(...actions),
    by: fc.constantFrom('expert', 'expert', 'requester'),
    behind: fc.constantFrom(0, 0, 0, 1, 2),
    isGrace: fc.boolean(),
  }),
  { maxLength: 15 },
)

/** Plays the presses against the store and against the table of states, and compares after each. */
async function play({ requests, outbox }: RecordStore, id: string, pressed: readonly Press[]): Promise<void> {
  const notices = ({ version }: { readonly version: number }) => [
    aNotice({ idempotencyKey: `${id}.${version}`, lane: `${id}.${version}`, requestId: id }),
  ]
  let known = await requests.create(aRequest({ id }), notices)
  for (const { action, by, behind, isGrace } of pressed) {
    const state = nextState(known.state, action, by)
    const change = aChange({ action, by, actor: isGrace ? grace : linus, note: action })
    const result = await requests.change(id, known.version - behind, change, notices)
    if (behind > 0) assert.deepEqual(result, { kind: 'stale', request: known })
    else if (state === undefined)
      assert.deepEqual(result, { kind: 'refused', reason: 'not-allowed', request: known })
    else {
      assert.ok(result.kind === 'changed')
      assert.deepEqual([result.request.state, result.request.version], [state, known.version + 1])
      known = result.request
    }
    assert.deepEqual(await requests.get(id), known)
  }
  const history = await requests.history(id)
  assert.deepEqual(
    history.map(({ version }) => version),
    Array.from({ length: known.version }, (_, place) => place + 1),
  )
  assert.equal(history.at(-1)?.state, known.state)
  const told = (await outbox.due(9000, 100)).filter(({ requestId }) => requestId === id)
  assert.equal(told.length, known.version)
  for (const notice of told) await outbox.done(notice.id, 9000)
}

onEachDatabase('the life of a request', ({ withStore, name }) => {
  it(
    'is what the table of states says, whoever presses what on which card',
    withStore(async (store) => {
      let count = 0
      const property = fc.asyncProperty(presses, async (pressed) => {
        count += 1
        await play(store, `request-${count}`, pressed)
      })
      await fc.assert(property, { numRuns: name === 'SQLite' ? 60 : 15 })
    }),
  )
})
