import { type Answered, answerReranked } from '../../answer/answer-question.ts'
import { isFollowUp } from '../../answer/is-follow-up.ts'
import { shorten } from '../../card/shorten.ts'
import { languageOf } from '../../locale/locale.ts'
import { isFrameWord } from '../../search/language/frame-words.ts'
import type { AnsweredAs } from './answered-as.ts'
import { type Asker, localeOf } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import type { AskedBefore, KeptTalk } from './talk.ts'
import { wholeQuestion } from './whole-question.ts'

/** Later, nobody remembers what the question was. */
const MEMORY_MS = 10 * 60_000

const LONGEST_QUOTE = 100 // characters: two lines on a phone

/**
 * Reads *and on my phone?* together with the question before it, where together they have an answer to show; says so.
 * Not where its own words have a sure answer, unless that is by a single word which does not name it (*and on a Mac?*),
 * and the article before is the best one still.
 */
export async function followUp(
  answered: readonly Answered[],
  asker: Asker,
  { talk }: KeptTalk,
  parts: TurnParts,
): Promise<readonly Omit<AnsweredAs, 'id'>[]> {
  const [alone] = answered
  const { asked } = talk
  if (answered.length !== 1 || alone === undefined) return answered
  const languages = languagesOf(alone, asker)
  const said = sayingWords(alone, languages)
  if (!canGoOn(alone, said) || asked === undefined || parts.now() - asked.at > MEMORY_MS) return answered
  const { text } = alone.question
  if (!isFollowUp(text, languages)) return answered
  const { questions } = parts.record
  const before = await questions.get(asked.questionId)
  const words = await wholeQuestion(before, questions)
  if (before === undefined || words === undefined || before.activityId === asker.activityId) return answered
  const { library, detect, watch } = parts
  const search = () => answerReranked(`${words} ${text}`, asker.reader, library, detect)
  const whole = await watch.measure('search', search)
  if (whole.answer.kind !== 'article' && whole.answer.kind !== 'choices') return answered
  if (alone.answer.kind === 'article' && !isAddition(said[0], alone, whole, asked)) return answered
  const understood = {
    searchedFor: undefined,
    readIn: undefined,
    text,
    followsOn: shorten(words, LONGEST_QUOTE),
  }
  return [{ ...whole, answer: { ...whole.answer, understood }, written: text, follows: before.id }]
}

const canGoOn = ({ answer }: Answered, said: readonly string[]): boolean =>
  answer.kind === 'choices' ||
  (answer.kind === 'nothing' && answer.reason === 'no-match') ||
  (answer.kind === 'article' && said.length === 1)

/** What the best article answers to, without the words that every message has. */
const sayingWords = ({ matches }: Answered, languages: readonly string[]): readonly string[] =>
  (matches[0]?.matched ?? []).filter(
    (word) => !languages.some((language) => isFrameWord(word.toLowerCase(), language)),
  )

/** The article before is the best one still, and the word that was added names it or does not name the other one. */
function isAddition(
  added: string | undefined,
  { answer }: Answered,
  { matches: [best] }: Answered,
  { articles }: AskedBefore,
): boolean {
  if (answer.kind !== 'article' || added === undefined || best === undefined) return false
  if (best.id !== articles[0]) return false
  return (
    best.matched.includes(added) || !answer.shown.edition.title.toLowerCase().includes(added.toLowerCase())
  )
}

/** Of a few words the language is seldom certain. */
const languagesOf = ({ question }: Answered, asker: Asker): readonly string[] =>
  question.language === undefined
    ? [languageOf(question.reader), languageOf(localeOf(asker)), 'en']
    : [languageOf(question.language), languageOf(question.reader)]
