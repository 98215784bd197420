import type { ArticleId, KnowledgeBase } from '../article/article.ts'
import { wordingOf } from '../article/learned-question.ts'
import { cutText } from '../locale/cut-text.ts'
import type { DetectLanguage } from '../locale/detect-language.ts'
import type { Match, Question } from '../search/match.ts'
import type { Answer } from './answer.ts'
import { chooseAnswer } from './choose-answer.ts'
import { languageOfQuestion } from './language-of-question.ts'
import { learnedFirst } from './learned-first.ts'
import type { Library } from './library.ts'
import { likelyLocale, MAX_QUESTION, type Reader, readQuestion } from './read-question.ts'
import { type Chat, readChat } from './small-talk.ts'
import { understood, withUnderstood } from './understood.ts'

export interface Answered {
  readonly question: Question
  readonly matches: readonly Match[]
  readonly answer: Answer
}

/** How the words are read: as they are written, or also as what they may be misspelt for. */
export type How = 'exactly' | 'repaired'

/** One question through the whole flow, from a text to a decided answer. No model is asked, so there is nothing to wait for. */
export function answerQuestion(
  text: string,
  reader: Reader,
  { knowledgeBase, index }: Library,
  detect: DetectLanguage,
  how: How = 'repaired',
): Answered {
  const beginning = cutText(text, MAX_QUESTION)
  const language = languageOfQuestion(beginning, likelyLocale(reader), detect, index)
  const read = readQuestion(text, reader, language, knowledgeBase.locales)
  const question = how === 'exactly' ? { ...read, isExact: true } : read
  const { chosen, recent } = reader
  const offered = knowledgeBase.locales
  const chat = readChat(question.text, { reader: question.reader, chosen, recent, offered })
  if (chat !== undefined) return { question, matches: [], answer: chatAnswer(chat) }
  return decide(
    question,
    learnedFirst(index.matches(question), learnedFor(question, knowledgeBase)),
    knowledgeBase,
  )
}

/** The same, with the matches in the order of the library's model where it has one. */
export async function answerReranked(
  text: string,
  reader: Reader,
  library: Library,
  detect: DetectLanguage,
  how: How = 'repaired',
): Promise<Answered> {
  const answered = answerQuestion(text, reader, library, detect, how)
  const { rerank, knowledgeBase } = library
  const { question, matches, answer } = answered
  if (rerank === undefined || !isFromMatches(answer)) return answered
  if (learnedFor(question, knowledgeBase) !== undefined) return answered // an author has said what answers
  return decide(question, await rerank(question, matches, knowledgeBase), knowledgeBase)
}

function decide(question: Question, matches: readonly Match[], knowledgeBase: KnowledgeBase): Answered {
  const answer = chooseAnswer(question, matches, knowledgeBase)
  return { question, matches, answer: withUnderstood(answer, understood(question, matches, knowledgeBase)) }
}

const chatAnswer = (chat: Chat): Answer =>
  chat.kind === 'command'
    ? { kind: 'command', reader: chat.language, command: chat.command }
    : { kind: 'smalltalk', reader: chat.language, smalltalk: chat.smalltalk }

const learnedFor = ({ text }: Question, { learned }: KnowledgeBase): ArticleId | undefined =>
  learned?.articles.get(wordingOf(text))

const isFromMatches = (answer: Answer): boolean =>
  answer.kind === 'article' ||
  answer.kind === 'choices' ||
  (answer.kind === 'nothing' && answer.reason === 'no-match')
