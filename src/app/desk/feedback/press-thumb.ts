import { thumbDialog } from '../../../card/feedback-reply.ts'
import type { Said } from '../../../card/said.ts'
import type { VoteWords } from '../../../card/vote-words.ts'
import { toLocale } from '../../../locale/locale.ts'
import { phrasesOf } from '../../../locale/phrases-of.ts'
import type { KeptQuestion, ShownArticle } from '../../../record/question.ts'
import type { Verdict } from '../../../record/vote.ts'
import { wordTo } from '../../word-to.ts'
import { type Asker, localeOf } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'
import { castVote, unlessRecordFails } from './cast-vote.ts'

/** A press of one of Teams' thumbs, or what was written into the form that it opens. */
export interface Thumb {
  readonly verdict: Verdict
  /** Of the message below which the thumbs are. */
  readonly messageId: string | undefined
  /** Undefined while the form is still to be shown. */
  readonly words: VoteWords | undefined
}

/** Keeps the vote at once, for many close the form; what they write in it takes its place. */
export async function pressThumb(thumb: Thumb, asker: Asker, parts: TurnParts): Promise<Said> {
  const { channel } = asker
  const isForm = thumb.words !== undefined
  const question = await unlessRecordFails(() => keepThumb(thumb, asker, parts), parts)
  if (isForm && question !== undefined) return { kind: 'done' } // the dialog before it has said what is wrong
  if (question === undefined) return wordTo(asker, (phrases) => phrases.somethingFailed)
  if (question === 'gone') return wordTo(asker, (phrases) => phrases.answerIsGone)
  if (question === 'strange') return wordTo(asker, (phrases) => phrases.notYourButton)
  const reader = toLocale(question.locale) ?? localeOf(asker)
  return thumbDialog(thumb.verdict, reader, { phrases: phrasesOf(reader), channel })
}

async function keepThumb(
  { verdict, messageId, words }: Thumb,
  asker: Asker,
  parts: TurnParts,
): Promise<KeptQuestion | 'gone' | 'strange'> {
  const { questions } = parts.record
  // Agents Playground does not say below which message.
  const question = await (messageId === undefined
    ? questions.last(asker.person)
    : questions.votedOnBy(asker.conversation, messageId))
  const shown = question && shownIn(question)
  if (question === undefined || shown === undefined) {
    parts.log('vote not kept', { reason: 'Message is of no answer that is kept' })
    return 'gone'
  }
  if (question.person !== asker.person) return 'strange'
  await castVote({ articleId: shown.id, locale: shown.locale, verdict, words, question }, asker, parts)
  return question
}

/** The article on the card: the one that was chosen, else the answer. */
const shownIn = ({ kind, shown, choice }: KeptQuestion): ShownArticle | undefined =>
  shown.find(({ id }) => id === choice?.article) ?? (kind === 'article' ? shown[0] : undefined)
