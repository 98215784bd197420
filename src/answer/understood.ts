import type { KnowledgeBase } from '../article/article.ts'
import { cutText } from '../locale/cut-text.ts'
import { languageOf } from '../locale/locale.ts'
import { wordsOf } from '../search/analysis/words.ts'
import type { Match, Question } from '../search/match.ts'
import type { Answer, Understood } from './answer.ts'

type Repair = Match['repaired'][number]

/** What there is to say of how a question was read; undefined where no word was read otherwise than written. */
export function understood(
  question: Question,
  matches: readonly Match[],
  knowledgeBase: KnowledgeBase,
): Understood | undefined {
  const { text, language, reader } = question
  const [best] = matches
  const searchedFor = best && repairedText(question, best, knowledgeBase)
  if (searchedFor === undefined) return undefined
  const isForeign = language !== undefined && languageOf(language) !== languageOf(reader)
  return { text, searchedFor, readIn: isForeign ? language : undefined, followsOn: undefined }
}

/** What small talk and commands were read as needs no line, nor do repaired words that nothing was found by. */
export function withUnderstood(answer: Answer, how: Understood | undefined): Answer {
  if (how === undefined) return answer
  return answer.kind === 'article' || answer.kind === 'choices' ? { ...answer, understood: how } : answer
}

/** The question with those misspelt words put right that the best article answers to. */
function repairedText(
  { text, language, reader }: Question,
  best: Match,
  { articles }: KnowledgeBase,
): string | undefined {
  const article = articles.get(best.id)
  if (article === undefined) return undefined
  const isMatched = ({ written }: Repair): boolean =>
    best.matched.some((word) => word.toLowerCase().includes(written))
  const of = languageOf(language ?? reader)
  const texts = [...article.editions.values()]
    .filter((edition) => languageOf(edition.locale) === of)
    .map(({ title, alternateQuestions, markdown }) => [title, ...alternateQuestions, markdown].join('\n'))
  const spelt = createSpelling(cutText(texts.join('\n'), LONGEST_TEXT), of)
  const repairs = new Map(
    best.repaired.filter(isMatched).flatMap(({ written, read }) => {
      const word = spelt(written, written) === undefined ? spelt(read, written) : undefined
      return word === undefined || isNearlyWritten(written, word) ? [] : [[written, word] as const]
    }),
  )
  if (repairs.size === 0) return undefined
  return text.replace(tokens, (token) => repairs.get(token.toLowerCase()) ?? token)
}

const LONGEST_TEXT = 20_000 // characters of an article that are looked through for a word
const tokens = /[\p{L}\p{M}\p{N}]+/gu

/** Finds how an article writes a term, nearest in length to what was meant: the search knows words by their stems. */
function createSpelling(text: string, language: string) {
  const spellings = new Map<string, Set<string>>()
  for (const [token] of text.matchAll(tokens)) {
    const [word] = wordsOf(token, language)
    for (const known of word === undefined ? [] : [word.term, word.written])
      spellings.set(known, (spellings.get(known) ?? new Set()).add(token))
  }
  return (term: string, meant: string): string | undefined => {
    const found = [...(spellings.get(term) ?? [])]
    // Small letters where the article ever writes it so: a title begins with a capital that is not the word's own.
    const own = found.some(isSmall) ? found.filter(isSmall) : found
    const distance = (word: string): number => Math.abs(word.length - meant.length)
    return own.toSorted((one, other) => distance(one) - distance(other))[0]
  }
}

const isSmall = (word: string): boolean => word === word.toLowerCase()

/** Marks left out, capitals: nobody misspelt anything. */
const isNearlyWritten = (written: string, word: string): boolean => bare(written) === bare(word)

const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
