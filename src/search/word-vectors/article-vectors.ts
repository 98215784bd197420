import { wordsOf } from '../analysis/words.ts'
import type { Fields } from '../index/article-fields.ts'
import { isFrameWord } from '../language/frame-words.ts'
import { addScaled, dot, toUnitLength } from '../vectors.ts'
import { shippedVectors } from './shipped-vectors.ts'
import { addWord, hashOf, type WordVectors } from './word-vectors.ts'

/** The texts of the articles in one language, by number. */
export type ArticleTexts = Iterable<
  readonly [language: string, texts: readonly (readonly [number, Fields])[]]
>

/**
 * Where articles stand among the words, `rank` numbers each: half by their titles, half by what they say, in all
 * languages together. No longer than 1, and the shorter the less the two agree.
 */
export function articleVectors(
  all: ArticleTexts,
  articleCount: number,
  words = shippedVectors(),
): Float32Array {
  const { rank } = words
  const titles = new Float32Array(articleCount * rank)
  const bodies = new Float32Array(articleCount * rank)
  for (const [language, texts] of all) {
    for (const [article, fields] of texts) {
      addText(titles, article, [fields.title, ...fields.alternates], language, words)
      addText(bodies, article, [fields.headings, fields.steps, fields.body], language, words)
    }
  }
  const vectors = new Float32Array(articleCount * rank)
  for (let at = 0; at < vectors.length; at += rank) {
    addScaled(vectors, at, toUnitLength(titles.subarray(at, at + rank)), 0, 0.5, rank)
    addScaled(vectors, at, toUnitLength(bodies.subarray(at, at + rank)), 0, 0.5, rank)
  }
  return vectors
}

/** The words of a text that have vectors, where they are learned and where they are used: all but those of the frame. */
export const vectorTerms = (text: string, language: string): readonly string[] =>
  wordsOf(text, language).flatMap(({ term, written }) => (isFrameWord(written, language) ? [] : term))

function addText(
  to: Float32Array,
  article: number,
  texts: readonly string[],
  language: string,
  words: WordVectors,
): void {
  const sum = to.subarray(article * words.rank, (article + 1) * words.rank)
  for (const text of texts) {
    for (const term of vectorTerms(text, language)) addWord(sum, hashOf(language, term), 1, words)
  }
}

/** The cosine between a question and an article, less where the article's title and text disagree; never below 0. */
export function nearness(question: Float32Array, article: number, vectors: Float32Array): number {
  return Math.max(0, dot(question, vectors, article * question.length))
}
