import { cutText } from '../locale/cut-text.ts'
import { type VoteReason, voteReasons } from '../record/vote.ts'

/** What somebody says of an article that they vote on. */
export interface VoteWords {
  readonly reason?: VoteReason
  readonly comment?: string
}

/** Characters that are kept of a comment. */
export const mostComment = 300

/** Fields of the form, named as they arrive. */
export const voteFields = { reason: 'reason', comment: 'comment' } as const

const longestComment = 2000 // what is longer than the field allows is cut after it is redacted, when it is kept

/** Reads what the fields of the form hold. It comes from outside: what is no reason and no text is left out. */
export function readVoteWords(values: Readonly<Record<string, unknown>>): VoteWords {
  const reason = voteReasons.find((known) => known === values[voteFields.reason])
  const comment = values[voteFields.comment]
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(typeof comment === 'string' && comment.trim() !== ''
      ? { comment: cutText(comment.trim(), longestComment) }
      : {}),
  }
}
