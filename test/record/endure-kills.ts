import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { RecordConfig } from '../../src/config/config.ts'
import { openRecord } from '../../src/record/open-record.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { keyed } from './a-record.ts'

export interface Endured {
  readonly rounds: number
  readonly questions: number
  readonly votes: number
  readonly requests: number
}

/** What was acknowledged: by `kind id`, the highest count. */
type Acknowledged = Map<string, number>

const WRITERS = 2 // processes at once on one record
const MOST_WRITTEN = 150 // lines that a writer lives for, however slow the machine
const LONGEST_AFTER_MS = 10 // so that writes are cut off at any point
const LONGEST_START_MS = 600
const DIES_STARTING = 0.2 // of the writers, so that opening and recovering are cut off too

/**
 * Two processes write to one record until each is killed at a moment of its own, after some lines; then the record is
 * opened and must hold all that either was told. Throws when it does not.
 */
export async function endureKills(
  config: RecordConfig,
  rounds: number,
  chance: () => number,
  told: (round: number) => void = () => {},
): Promise<Endured> {
  const all: Acknowledged = new Map()
  for (let round = 1; round <= rounds; round += 1) {
    const written = await Promise.all(
      Array.from({ length: WRITERS }, (_, place) =>
        writeUntilKilled(config, `${round}.${place}`, {
          starting: chance() < DIES_STARTING ? chance() * LONGEST_START_MS : Number.POSITIVE_INFINITY,
          written: Math.floor(chance() * MOST_WRITTEN),
          after: chance() * LONGEST_AFTER_MS,
        }),
      ),
    )
    const ofRound = new Map(written.flatMap((acknowledged) => [...acknowledged]))
    await assertKept(config, ofRound)
    for (const [what, count] of ofRound) all.set(what, count)
    told(round)
  }
  await assertKept(config, all) // what was kept once is kept through all later kills
  const countOf = (kind: string): number => [...all.keys()].filter((what) => what.startsWith(kind)).length
  const votes = [...all].reduce((sum, [what, count]) => (what.startsWith('vote') ? sum + count : sum), 0)
  return { rounds, questions: countOf('question'), votes, requests: countOf('request') }
}

async function writeUntilKilled(
  config: RecordConfig,
  name: string,
  life: { readonly starting: number; readonly written: number; readonly after: number },
): Promise<Acknowledged> {
  const script = fileURLToPath(new URL('writer-process.js', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(config), name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const killAfter = (ms: number): void => {
    if (Number.isFinite(ms)) setTimeout(() => child.kill('SIGKILL'), ms)
  }
  killAfter(life.starting)
  const acknowledged: Acknowledged = new Map()
  let lived = 0
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => {
    lived += 1
    if (lived === life.written + 1) killAfter(life.after) // the first line says that the record is open
    const [, kind, id, count] = /^(\w+) (\S+) (\d+)$/.exec(line) ?? [] // a line cut by the kill was not told
    if (kind !== undefined) acknowledged.set(`${kind} ${id}`, Number(count))
  })
  const [[, signal]] = await Promise.all([once(child, 'exit'), once(lines, 'close')])
  assert.equal(signal, 'SIGKILL', 'the writer was to live until it was killed')
  return acknowledged
}

async function assertKept(config: RecordConfig, acknowledged: Acknowledged): Promise<void> {
  const store = await openRecord(config, Date.now)
  try {
    const lost: string[] = []
    for (const [what, count] of acknowledged) {
      const [kind = '', id = ''] = what.split(' ')
      const kept = await keptCount(store, kind, id)
      if (kept < count) lost.push(`${what}: ${kept} kept of ${count}`)
    }
    assert.deepEqual(lost, [])
  } finally {
    await store.close()
  }
}

async function keptCount(store: RecordStore, kind: string, id: string): Promise<number> {
  switch (kind) {
    case 'question':
      return (await store.questions.get(id))?.at ?? 0
    case 'vote':
      return (await store.votes.get(keyed(id), 'forgot-password', 'question-1'))?.at ?? 0
    default:
      return requestCount(store, id)
  }
}

/** A request, its history and its notices are kept together or not at all. */
async function requestCount({ requests }: RecordStore, id: string): Promise<number> {
  const version = (await requests.get(id))?.version ?? 0
  const history = await requests.history(id)
  assert.equal(history.length, version, `the history of ${id} is as long as its version says`)
  return version
}
