import { openRecord } from '../../src/record/open-record.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { aChange, aNotice, aQuestion, aRequest, aVote, keyed } from './a-record.ts'

// A process that keeps questions, votes and requests as fast as it can until it is killed. `kind id count` on standard
// output says what has been acknowledged. Arguments: the record's settings as JSON, and a name that no other writer has.
const [, , settings = '', name = ''] = process.argv

const LANES = 3 // of each kind, all at once

const acknowledge = (kind: string, id: string, count: number): void =>
  void process.stdout.write(`${kind} ${id} ${count}\n`)

async function keepQuestions({ questions }: RecordStore, lane: string): Promise<never> {
  for (let count = 1; ; count += 1) {
    const id = `${lane}.${count}`
    await questions.keep(aQuestion({ id, at: count, text: `question of ${lane}` }))
    acknowledge('question', id, count)
  }
}

async function castVotes({ votes }: RecordStore, lane: string): Promise<never> {
  for (let count = 1; ; count += 1) {
    await votes.cast(aVote({ person: keyed(lane), verdict: count % 2 === 0 ? 'up' : 'down', at: count }))
    acknowledge('vote', lane, count)
  }
}

async function makeRequests({ requests }: RecordStore, lane: string): Promise<never> {
  for (let count = 1; ; count += 1) {
    const id = `${lane}.${count}`
    const notices = ({ version }: { readonly version: number }) => [
      aNotice({ idempotencyKey: `${id}.${version}`, lane: id, requestId: id }),
    ]
    await requests.create(aRequest({ id }), notices)
    acknowledge('request', id, 1)
    for (const [place, action] of (['assign', 'answer', 'close'] as const).entries()) {
      await requests.change(id, place + 1, aChange({ action }), notices)
      acknowledge('request', id, place + 2)
    }
  }
}

const store = await openRecord(JSON.parse(settings), Date.now)
process.stdout.write('open\n')
const lanes = Array.from({ length: LANES }, (_, place) => `${name}.${place}`)
await Promise.all(
  lanes.flatMap((lane) => [keepQuestions(store, lane), castVotes(store, lane), makeRequests(store, lane)]),
)
