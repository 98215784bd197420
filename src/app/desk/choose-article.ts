import type { QuestionId } from '../../card/card-action.ts'
import { rephraseReply } from '../../card/reply.ts'
import type { Said } from '../../card/said.ts'
import type { Chosen } from '../../record/question.ts'
import { deskContext } from '../card-context.ts'
import { orWithout } from '../or-without.ts'
import { insteadOfExperts } from '../requests/whom-to-turn-to.ts'
import { wordTo } from '../word-to.ts'
import { answerAgain, type NamedArticle } from './answer-again.ts'
import { type Asker, localeOf } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { drawAnswer } from './draw-answer.ts'

/** Shows an article that a card names, and keeps that it was chosen. */
export async function openArticle(action: NamedArticle, asker: Asker, parts: TurnParts): Promise<Said> {
  const { id, locale, asked } = action
  if (parts.library.knowledgeBase.articles.has(id) && (await choose(asked, id, asker, parts)) === 'strange')
    return wordTo(asker, (phrases) => phrases.notYourButton)
  const again = await answerAgain(action, asker, parts)
  if (again === undefined) return wordTo(asker, (phrases) => phrases.articleIsGone, locale)
  const reply = drawAnswer(again.answer, { ...again, asked }, asker, parts)
  return asked === undefined ? { kind: 'messages', replies: [reply] } : { kind: 'in-place', reply }
}

/** Says how to ask again, and keeps that none of the choices was it. */
export async function refuseChoices(
  { asked }: { readonly asked?: QuestionId },
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  if ((await choose(asked, undefined, asker, parts)) === 'strange')
    return wordTo(asker, (phrases) => phrases.notYourButton)
  const reader = localeOf(asker)
  const context = {
    ...deskContext(parts.library, reader, asker.channel, parts.detect),
    ...(asked === undefined ? {} : { asked }),
  }
  const turnTo = await insteadOfExperts(reader, asker, parts)
  return { kind: 'in-place', reply: rephraseReply(reader, context, turnTo) }
}

/** Keeps what was chosen of the answer to a question that is kept; only whoever asked it can. */
async function choose(
  asked: string | undefined,
  article: string | undefined,
  asker: Asker,
  { record, now, log }: TurnParts,
): Promise<Chosen> {
  const keep = async () =>
    asked === undefined ? 'missing' : record.questions.choose(asked, { article, at: now() }, asker)
  return orWithout('choice not kept', keep, 'missing', log)
}
