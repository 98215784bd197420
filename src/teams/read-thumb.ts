import type { Activity } from 'botbuilder'
import { readVoteWords, type VoteWords } from '../card/vote-words.ts'
import type { Verdict } from '../record/vote.ts'

/** Teams' thumbs: one was pressed, or the form was sent (`words`). */
export interface ThumbIncoming {
  readonly kind: 'thumb'
  readonly verdict: Verdict
  /** Of the message below which the thumbs are. */
  readonly messageId: string | undefined
  readonly words: VoteWords | undefined
}

/** Undefined for what is no thumb. */
export function readThumb({ name, value, replyToId }: Activity): ThumbIncoming | undefined {
  if (name !== 'message/fetchTask' && name !== 'message/submitAction') return undefined
  const action = isRecord(value) && isRecord(value.data) ? value.data : value // Teams writes it both ways
  if (!isRecord(action) || action.actionName !== 'feedback' || !isRecord(action.actionValue)) return undefined
  const { reaction, feedback } = action.actionValue
  if (reaction !== 'like' && reaction !== 'dislike') return undefined
  return {
    kind: 'thumb',
    verdict: reaction === 'like' ? 'up' : 'down',
    messageId: replyToId,
    words: name === 'message/submitAction' ? readWords(feedback) : undefined,
  }
}

const LONGEST_JSON = 10_000 // characters: a reason and a comment, with every character escaped

/** Our own form comes as JSON in a text, Teams' own as `{"feedbackText": …}`, Agents Playground's as the words alone. */
function readWords(feedback: unknown): VoteWords {
  if (typeof feedback !== 'string') return isRecord(feedback) ? wordsIn(feedback) : {}
  const form = feedback.startsWith('{') && feedback.length <= LONGEST_JSON ? parsed(feedback) : undefined
  return isRecord(form) ? wordsIn(form) : readVoteWords({ comment: feedback })
}

const wordsIn = (form: Values): VoteWords => readVoteWords({ comment: form.feedbackText, ...form })

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined // words that begin with a brace
  }
}

type Values = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
