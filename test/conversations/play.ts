import type { AnsweredParts } from '../../src/answer/answer-parts.ts'
import type { Answered } from '../../src/answer/answer-question.ts'
import { unwatched, type Watch } from '../../src/telemetry/watch.ts'
import { aRecord, startApp } from '../app/an-app.ts'
import { teams } from '../app/requests/a-team.ts'
import { makeCertificate } from '../doctor/make-certificate.ts'
import { soon } from '../soon.ts'
import { startConnector } from '../teams/recording-connector.ts'
import { startClock } from './clock.ts'
import { keptFor } from './kept-for.ts'
import { newlyKept, readRows } from './kept-rows.ts'
import { grace, linus } from './people.ts'
import { namingMessages, readSent } from './read-sent.ts'
import type { Script } from './script.ts'
import type { PlayedStep } from './stages.ts'
import { startWorld } from './world.ts'

const DAY_MS = 24 * 60 * 60_000

const certificate = makeCertificate({
  host: 'localhost',
  from: new Date(Date.now() - DAY_MS),
  to: new Date(Date.now() + DAY_MS),
})

const recordKey = 'the key of no real installation, for conversations'

/** Plays a conversation over HTTP against the whole app, with a clock and ids that are always the same. */
export async function play({ steps, settings = {} }: Script): Promise<readonly PlayedStep[]> {
  const clock = startClock()
  const { record, file, remove } = await aRecord(clock.now, recordKey)
  const searched: Searched[] = []
  const behave = namingMessages(teams(new Map(), new Set([grace.id, linus.id]), new Map()))
  const connector = await startConnector(behave, certificate)
  const app = await startApp(['articles'], {
    record,
    settings,
    parts: { now: clock.now, newId: counted('id'), watch: watching(searched) },
    connector,
  })
  const world = startWorld(app, clock)
  const played: PlayedStep[] = []
  for (const { says, does } of steps) {
    clock.tick()
    const marks = [
      world.posted.length,
      world.answers.length,
      readSent(app.connector.calls).length,
      searched.length,
    ]
    const [postedBefore, answersBefore, sentBefore, searchedBefore] = marks
    const before = await readRows(file)
    await does(world).catch((error: unknown) => {
      throw new Error(`${says}: ${error instanceof Error ? error.message : error}`)
    })
    await settled(app)
    const kept = newlyKept(before, await readRows(file))
    played.push({
      says,
      posted: world.posted.slice(postedBefore),
      searched: (await Promise.all(searched.slice(searchedBefore))).flatMap(answeredIn),
      answers: world.answers.slice(answersBefore),
      sent: readSent(app.connector.calls).slice(sentBefore),
      kept: keptFor(kept, world, app),
    })
  }
  await app.close()
  connector.close()
  await remove()
  return played
}

const counted = (name: string) => {
  let count = 0
  return () => {
    count += 1
    return `${name}-${count}`
  }
}

type Searched = Found | Promise<Found>
type Found = Answered | AnsweredParts

const answeredIn = (found: Found): readonly Answered[] => ('answered' in found ? found.answered : [found])

/** Keeps what every search gave. */
const watching = (searched: Searched[]): Watch => ({
  ...unwatched,
  measure: (stage, run) => {
    const result = run()
    if (stage === 'search') searched.push(result as Searched)
    return result
  },
})

/** Nothing waits in the outbox. */
async function settled({ record }: Awaited<ReturnType<typeof startApp>>): Promise<void> {
  if (await soon(async () => (await record.outbox.waiting()).count === 0)) return
  throw new Error('Outbox is not empty after 40 s, expected that everything goes out')
}
