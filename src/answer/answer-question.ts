import { wordingOf } from '../article/learned-question.ts'
import type { DetectLanguage } from '../locale/detect-language.ts'
import type { Match, Question } from '../search/match.ts'
import type { Answer } from './answer.ts'
import { chooseAnswer } from './choose-answer.ts'
import { languageOfQuestion } from './language-of-question.ts'
import { learnedFirst } from './learned-first.ts'
import type { Library } from './library.ts'
import { MAX_QUESTION, type Reader, readQuestion } from './read-question.ts'
import { understood, withUnderstood } from './understood.ts'

export interface Answered {
  readonly question: Question
  readonly matches: readonly Match[]
  readonly answer: Answer
}

/** One question through the whole flow, from a text to a decided answer. */
export function answerQuestion(
  text: string,
  reader: Reader,
  { knowledgeBase, index }: Library,
  detect: DetectLanguage,
  how: 'exactly' | 'repaired' = 'repaired',
): Answered {
  const beginning = text.slice(0, MAX_QUESTION)
  const language = languageOfQuestion(beginning, detect, index)
  const read = readQuestion(text, reader, language, knowledgeBase.locales)
  const question = how === 'exactly' ? { ...read, isExact: true } : read
  const learned = knowledgeBase.learned?.articles.get(wordingOf(question.text))
  const matches = learnedFirst(index.matches(question), learned)
  const answer = chooseAnswer(question, matches, knowledgeBase)
  return { question, matches, answer: withUnderstood(answer, understood(question, matches, knowledgeBase)) }
}
