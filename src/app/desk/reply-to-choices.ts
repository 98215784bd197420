import { type ChosenNumber, chosenNumber } from '../../answer/chosen-number.ts'
import type { Said } from '../../card/said.ts'
import { locale } from '../../locale/locale.ts'
import type { KeptQuestion } from '../../record/question.ts'
import { orWithout } from '../or-without.ts'
import type { Asker } from './asker.ts'
import { openArticle, refuseChoices } from './choose-article.ts'
import type { TurnParts } from './desk-parts.ts'
import { readTalk } from './talk.ts'

/** Later, a number is looked up as what it is. */
const CHOICES_MS = 10 * 60_000

/**
 * Reads *2* and *None of these* as what the last titles to choose from were asked, which stand there as numbered lines where
 * there are no cards; undefined where none were offered.
 */
export async function replyToChoices(
  text: string,
  asker: Asker,
  parts: TurnParts,
): Promise<Said | undefined> {
  const chosen = chosenNumber(text)
  if (chosen === undefined) return undefined
  const question = await orWithout('talk not read', () => lastChoices(asker, parts), undefined, parts.log)
  if (question === undefined) return undefined
  const said = await choose(chosen, question, asker, parts)
  // What a button would have put in the place of the choices comes below what was written.
  return said?.kind === 'in-place' ? { kind: 'messages', replies: [said.reply] } : said
}

async function lastChoices(asker: Asker, { record, now }: TurnParts): Promise<KeptQuestion | undefined> {
  const { talk } = await readTalk(asker, record, now())
  if (talk.asked === undefined || now() - talk.asked.at > CHOICES_MS) return undefined
  const question = await record.questions.get(talk.asked.questionId)
  return question?.kind === 'choices' && question.person === asker.person ? question : undefined
}

async function choose(
  chosen: ChosenNumber,
  { id: asked, locale: reader, shown }: KeptQuestion,
  asker: Asker,
  parts: TurnParts,
): Promise<Said | undefined> {
  if (chosen === 'none' || chosen === shown.length + 1) {
    const inItsLanguage = { ...asker, reader: { ...asker.reader, chosen: locale(reader) } }
    return refuseChoices({ asked }, inItsLanguage, parts)
  }
  const article = shown[chosen - 1]
  return article && openArticle({ id: article.id, locale: locale(reader), asked }, asker, parts)
}
