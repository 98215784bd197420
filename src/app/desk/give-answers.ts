import type { Reply } from '../../card/reply.ts'
import type { Said } from '../../card/said.ts'
import type { GivenAnswer } from './talk.ts'

/** Everything that is said to a message, in its order. */
export interface ToGive {
  /** Notices, then the answers. */
  readonly replies: readonly Reply[]
  /** Stands below them, and goes with the answer that it is below. */
  readonly line: Reply | undefined
}

/** Ids of the messages that were sent. */
export interface Given {
  readonly sent: readonly string[]
  readonly line: string | undefined
  /** Which of them Teams draws thumbs on. */
  readonly votedOnBy: string | undefined
}

/** Sends, or puts in the place of what was said before to the same message. */
export const give = (
  { replies, line }: ToGive,
  before: Pick<GivenAnswer, 'sent' | 'line'> | undefined,
  keep: (given: Given) => Promise<void>,
): Said => ({
  kind: 'messages',
  replies: [
    ...inPlaceOf(before?.sent ?? [], replies),
    ...(line === undefined ? [] : [inPlaceOfOne(before?.line, line)]),
  ],
  removes: line === undefined && before?.line !== undefined ? [before.line] : [],
  sent: (ids) =>
    keep({
      sent: ids.slice(0, replies.length),
      line: ids[replies.length],
      votedOnBy: (line ?? replies.at(-1))?.cites === undefined ? undefined : ids.at(-1),
    }),
})

/** The last of the earlier messages was the answer itself; what came before it were notices. */
const inPlaceOf = (before: readonly string[], replies: readonly Reply[]): readonly Reply[] =>
  replies.map((reply, at) => inPlaceOfOne(before[before.length - (replies.length - at)], reply))

const inPlaceOfOne = (replaces: string | undefined, reply: Reply): Reply =>
  replaces === undefined ? reply : { ...reply, replaces }
