import { createHash } from 'node:crypto'
import type { RawActivity } from '../teams/raw-activity.ts'
import type { Received } from '../teams/teams-adapter.ts'

/** Runs what `key` names once; whoever comes with the same key meanwhile or later gets no second turn. */
export type Once = (key: string, run: () => Promise<Received>) => Promise<Received>

/**
 * Teams sends an activity again after 15 s. An edited message keeps the id of the first, so everything but
 * a message is told apart by its time as well.
 */
export const activityKey = ({ channelId, conversation, type, id, timestamp }: RawActivity): string =>
  createHash('sha256')
    .update(JSON.stringify([channelId, conversation.id, type, id, type === 'message' ? '' : timestamp]))
    .digest('base64url')

/**
 * Lists and dialogs, which are all in their answer: it is given as often as it is asked for, and no write to the record
 * stands between two letters that somebody types.
 */
export const isForAnswerAlone = ({ type, name }: RawActivity): boolean =>
  type === 'invoke' && typeof name === 'string' && answersAlone.has(name)

const answersAlone: ReadonlySet<string> = new Set([
  'composeExtension/query',
  'composeExtension/fetchTask',
  'message/fetchTask', // keeps the same vote again
  'task/fetch',
])

export type OnceSettings = { readonly keepMs: number; readonly most: number }

export const onceSettings: OnceSettings = {
  keepMs: 90 * 60_000, // a token, and so a recorded request, is good for an hour and some minutes
  most: 50_000, // about 10 MB
}

type Entry = { readonly since: number; readonly answer: Promise<Received> }

/** In the memory of this process. A failed turn is forgotten, so that Teams' next try gets an answer. */
export function createOnce({ keepMs, most }: OnceSettings, now: () => number): Once {
  const entries = new Map<string, Entry>() // the oldest first

  function forgetOld(): void {
    for (const [key, { since }] of entries) {
      if (entries.size < most && now() - since < keepMs) return
      entries.delete(key)
    }
  }

  return (key, run) => {
    forgetOld()
    const earlier = entries.get(key)
    if (earlier) return earlier.answer
    const answer = run()
    const entry: Entry = { since: now(), answer }
    entries.set(key, entry)
    settle(entries, key, entry)
    return answer
  }
}

/** When a turn has ended, its status is all that is kept; when it failed, nothing. */
function settle(entries: Map<string, Entry>, key: string, entry: Entry): void {
  const replace = (answer: Received | undefined): void => {
    if (entries.get(key) !== entry) return
    if (answer) entries.set(key, { since: entry.since, answer: Promise.resolve(answer) })
    else entries.delete(key)
  }
  entry.answer.then(
    ({ status }) => replace(status === 500 || status === 503 ? undefined : { status }),
    () => replace(undefined),
  )
}
