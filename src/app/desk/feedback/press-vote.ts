import { voteFormReply } from '../../../card/feedback-reply.ts'
import { messages, type Said } from '../../../card/said.ts'
import type { VotePress } from '../../../card/vote-action.ts'
import { toLocale } from '../../../locale/locale.ts'
import type { KeptQuestion } from '../../../record/question.ts'
import { noticeOnly } from '../../notice-only.ts'
import { wordTo } from '../../word-to.ts'
import { answerAgain } from '../answer-again.ts'
import { type Asker, localeOf } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'
import { answerContext, drawAnswer } from '../draw-answer.ts'
import { castVote, unlessRecordFails } from './cast-vote.ts'

/** Keeps the vote of a card's button, and then thanks or asks what was wrong: on the card, or below it. */
export async function pressVote(vote: VotePress, asker: Asker, parts: TurnParts): Promise<Said> {
  const { id, asked, verdict, sent } = vote
  if (!parts.library.knowledgeBase.articles.has(id)) return wordTo(asker, (phrases) => phrases.articleIsGone)
  const kept = await unlessRecordFails(() => keepVote(vote, asker, parts), parts)
  if (kept === undefined) return wordTo(asker, (phrases) => phrases.somethingFailed)
  const locale = toLocale(kept.question?.locale ?? '') ?? localeOf(asker)
  const again = await answerAgain({ id, locale, ...(asked === undefined ? {} : { asked }) }, asker, parts)
  if (again === undefined) return wordTo(asker, (phrases) => phrases.articleIsGone)
  const feedback = verdict === 'down' && sent === undefined ? 'reasons' : 'thanks'
  const to = { ...again, asked, feedback } as const
  if (asker.isInvoke) return { kind: 'in-place', reply: drawAnswer(again.answer, to, asker, parts) }
  if (feedback === 'thanks')
    return messages(noticeOnly((phrases) => phrases.thanksForFeedback, locale, asker.channel))
  return messages(voteFormReply(vote, locale, answerContext(again.answer, to, asker, parts)))
}

async function keepVote(
  { id, locale, verdict, asked, sent }: VotePress,
  asker: Asker,
  parts: TurnParts,
): Promise<{ readonly question: KeptQuestion | undefined }> {
  const question = asked === undefined ? undefined : await parts.record.questions.get(asked)
  await castVote({ articleId: id, locale, verdict, words: sent, question }, asker, parts)
  return { question }
}
