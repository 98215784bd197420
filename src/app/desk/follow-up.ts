import { type Answered, answerReranked } from '../../answer/answer-question.ts'
import { isFollowUp } from '../../answer/is-follow-up.ts'
import { languageOf } from '../../locale/locale.ts'
import type { KeptQuestion } from '../../record/question.ts'
import type { AnsweredAs } from './answered-as.ts'
import { type Asker, localeOf } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import type { AskedBefore, KeptTalk } from './talk.ts'
import { wholeQuestion } from './whole-question.ts'

/** Later, nobody remembers what the question was. */
const MEMORY_MS = 10 * 60_000

/**
 * Reads *and on my phone?* together with the question before it, where together they have an answer to show; says so.
 * Not where its own words have a sure answer, unless it is a single word of theirs that the article before says too.
 */
export async function followUp(
  answered: readonly Answered[],
  asker: Asker,
  { talk }: KeptTalk,
  parts: TurnParts,
): Promise<readonly Omit<AnsweredAs, 'id'>[]> {
  const [alone] = answered
  const { asked } = talk
  const isUnsure = answered.length === 1 && alone !== undefined && canGoOn(alone)
  if (!isUnsure || asked === undefined || parts.now() - asked.at > MEMORY_MS) return answered
  const { text } = alone.question
  if (!isFollowUp(text, languagesOf(alone, asker))) return answered
  const { questions } = parts.record
  const before = await questions.get(asked.questionId)
  const words = await wholeQuestion(before, questions)
  if (before === undefined || words === undefined || before.activityId === asker.activityId) return answered
  const { library, detect, watch } = parts
  const search = () => answerReranked(`${words} ${text}`, asker.reader, library, detect)
  const whole = await watch.measure('search', search)
  if (whole.answer.kind !== 'article' && whole.answer.kind !== 'choices') return answered
  if (alone.answer.kind === 'article' && !isSaidBefore(alone, whole, asked)) return answered
  const understood = {
    searchedFor: undefined,
    readIn: undefined,
    text,
    followsOn: titleOf(before, parts) ?? words,
  }
  return [{ ...whole, answer: { ...whole.answer, understood }, written: text, follows: before.id }]
}

const canGoOn = ({ answer, matches }: Answered): boolean =>
  answer.kind === 'choices' ||
  (answer.kind === 'nothing' && answer.reason === 'no-match') ||
  (answer.kind === 'article' && matches[0]?.matched.length === 1)

/** The article before is the best one still, and says what was added. */
function isSaidBefore(alone: Answered, whole: Answered, { articles }: AskedBefore): boolean {
  const [added] = alone.matches[0]?.matched ?? []
  const [best] = whole.matches
  return added !== undefined && best !== undefined && best.id === articles[0] && best.matched.includes(added)
}

/** Of a few words the language is seldom certain. */
const languagesOf = ({ question }: Answered, asker: Asker): readonly string[] =>
  question.language === undefined
    ? [languageOf(question.reader), languageOf(localeOf(asker)), 'en']
    : [languageOf(question.language), languageOf(question.reader)]

/** What the question before was answered with, where that was one article. */
function titleOf({ kind, shown, choice, locale }: KeptQuestion, { library }: TurnParts): string | undefined {
  const id = choice?.article ?? (kind === 'article' ? shown[0]?.id : undefined)
  const editions = id === undefined ? undefined : library.knowledgeBase.articles.get(id)?.editions
  const first = shown.find((each) => each.id === id)
  const found = [...(editions?.values() ?? [])]
  return (found.find((each) => each.locale === (first?.locale ?? locale)) ?? found[0])?.title
}
