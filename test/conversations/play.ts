import type { Answered } from '../../src/answer/answer-question.ts'
import { unwatched, type Watch } from '../../src/telemetry/watch.ts'
import { aRecord, startApp } from '../app/an-app.ts'
import { teams } from '../app/requests/a-team.ts'
import type { Behaviour, Recorded } from '../teams/recording-connector.ts'
import { startClock } from './clock.ts'
import { keptFor } from './kept-for.ts'
import { newlyKept, readRows } from './kept-rows.ts'
import { grace, linus } from './people.ts'
import type { Script } from './script.ts'
import type { PlayedStep } from './stages.ts'
import { startWorld } from './world.ts'

const recordKey = 'the key of no real installation, for conversations'

/** Plays a conversation over HTTP against the whole app, with a clock and ids that are always the same. */
export async function play({ steps, settings = {} }: Script): Promise<readonly PlayedStep[]> {
  const clock = startClock()
  const { record, file, remove } = await aRecord(clock.now, recordKey)
  const searched: Answered[] = []
  const app = await startApp(['articles'], {
    record,
    settings,
    parts: { now: clock.now, newId: counted('id'), watch: watching(searched) },
    behave: namingMessages(teams(new Map(), new Set([grace.id, linus.id]), new Map())),
  })
  const world = startWorld(app, clock)
  const played: PlayedStep[] = []
  for (const { says, does } of steps) {
    clock.tick()
    const marks = [world.posted.length, world.answers.length, app.connector.calls.length, searched.length]
    const [postedBefore, answersBefore, callsBefore, searchedBefore] = marks
    const before = await readRows(file)
    await does(world).catch((error: unknown) => {
      throw new Error(`${says}: ${error instanceof Error ? error.message : error}`)
    })
    await settled(app)
    const kept = newlyKept(before, await readRows(file))
    played.push({
      says,
      posted: world.posted.slice(postedBefore),
      searched: searched.slice(searchedBefore),
      answers: world.answers.slice(answersBefore),
      sent: app.connector.calls.slice(callsBefore),
      kept: keptFor(kept, world, app),
    })
  }
  await app.close()
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

/** Keeps what every search gave. */
const watching = (searched: Answered[]): Watch => ({
  ...unwatched,
  measure: (stage, run) => {
    const result = run()
    if (stage === 'search') searched.push(...[result as Answered | readonly Answered[]].flat())
    return result
  },
})

/** Messages are numbered in each conversation by itself, for those to several go out at once. */
function namingMessages(behave: Behaviour): Behaviour {
  const counts = new Map<string, number>()
  return (call, recorded) => {
    const outcome = behave(call, recorded)
    if (outcome !== 200) return outcome
    const place = placeOf(recorded)
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    const id = `${place} ${count}`
    return { status: 200, body: { id, activityId: id } }
  }
}

function placeOf({ path, body }: Recorded): string {
  const [, , , conversation = ''] = path.split('/').map(decodeURIComponent)
  const { channelData } = body as { channelData?: { channel?: { id: string } } }
  return channelData?.channel?.id ?? conversation
}

/** Nothing waits in the outbox. */
async function settled({ record }: Awaited<ReturnType<typeof startApp>>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { count } = await record.outbox.waiting()
    if (count === 0) return
    await new Promise((wait) => setTimeout(wait, 20))
  }
  throw new Error('Outbox is not empty after 6 s, expected that everything goes out')
}
