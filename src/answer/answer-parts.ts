import type { DetectLanguage } from '../locale/detect-language.ts'
import { languageOf } from '../locale/locale.ts'
import { type Answered, answerQuestion, answerReranked } from './answer-question.ts'
import type { Library } from './library.ts'
import { MOST_PARTS, partsSetApart, partsTogether } from './part-questions.ts'
import type { Reader } from './read-question.ts'

/** What a message asks, answered: one question, or several that have a sure answer each. */
export interface AnsweredParts {
  readonly answered: readonly Answered[]
  /** Questions of the same message that have no answer yet. */
  readonly leftOut: readonly string[]
}

const MOST_ANSWERS = 2 // more fill a phone's screen before the first is read

/** Half a sentence may be surely about what the whole of it is not. */
const SURE_TOGETHER = 0.8

/**
 * Answers a message as several questions where at least two of them have a sure article, and not the same. Where nothing sets
 * them apart, only if no article answers the whole of it: *connect my phone and computer to the Wi-Fi* is one question.
 */
export async function answerParts(
  text: string,
  reader: Reader,
  library: Library,
  detect: DetectLanguage,
): Promise<AnsweredParts> {
  const search = (question: string) => answerReranked(question, reader, library, detect)
  const apart = partsSetApart(text)
  if (apart.length > 1 && apart.length <= MOST_PARTS) {
    const each = await Promise.all(apart.map(search))
    const sure = sureOf(each)
    if (sure.length > 1) return { answered: sure.slice(0, MOST_ANSWERS), leftOut: leftOutOf(each, sure) }
  }
  const whole = await search(text)
  for (const parts of together(text, whole)) {
    // Without the model first, which takes its time: most ways to read a sentence are wrong.
    const each = parts.map((part) => answerQuestion(part, reader, library, detect))
    const sure = sureOf(each).filter(({ matches: [best] }) => (best?.probability ?? 0) >= SURE_TOGETHER)
    if (sure.length < 2 || isSaidBy(whole, sure)) continue
    const answered = sureOf(await Promise.all(sure.map(({ question }) => search(question.text))))
    if (answered.length > 1)
      return { answered: answered.slice(0, MOST_ANSWERS), leftOut: leftOutOf(sure, answered) }
  }
  return { answered: [whole], leftOut: [] }
}

function together(text: string, { question, answer }: Answered): readonly (readonly string[])[] {
  if (answer.kind === 'command' || answer.kind === 'smalltalk') return []
  return partsTogether(text, [languageOf(question.language ?? question.reader)])
}

/** Those with a sure article, each with another one. */
function sureOf(answered: readonly Answered[]): readonly Answered[] {
  const ids = answered.map(articleOf)
  return answered.filter((_, at) => ids[at] !== undefined && ids.indexOf(ids[at]) === at)
}

const articleOf = ({ answer }: Answered): string | undefined =>
  answer.kind === 'article' ? answer.shown.edition.id : undefined

/** Whether one article says what all of them are about. */
function isSaidBy({ matches: [best] }: Answered, parts: readonly Answered[]): boolean {
  const said = new Set(best?.matched)
  return parts.every(({ matches: [own] }) => own?.matched.every((word) => said.has(word)))
}

/** What else was asked: a greeting or the end of a story is not. */
function leftOutOf(all: readonly Answered[], sure: readonly Answered[]): readonly string[] {
  const given = sure.slice(0, MOST_ANSWERS)
  const shown = given.map(articleOf)
  return all
    .filter((each) => !given.includes(each) && !shown.includes(articleOf(each) ?? ''))
    .filter(({ answer, question }) => {
      if (answer.kind === 'choices') return isAsked(question.text) || answer.confidence >= LIKELY
      return answer.kind === 'article' || (answer.kind === 'nothing' && isAsked(question.text))
    })
    .map(({ question }) => question.text)
}

/** Greetings have choices too, unlikely ones. */
const LIKELY = 0.4

const isAsked = (text: string): boolean => /[?？؟]$/u.test(text)
