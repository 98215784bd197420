import type { ArticleId, KnowledgeBase } from '../../article/article.ts'
import { languageOf } from '../../locale/locale.ts'
import { buildMeaningSpace, type MeaningSpace } from '../meaning/meaning-space.ts'
import type { Size } from '../ranking/relevance.ts'
import { articleVectors } from '../word-vectors/article-vectors.ts'
import { type Fields, fieldsOf } from './article-fields.ts'
import { buildInvertedIndex, type InvertedIndex } from './inverted-index.ts'
import { learnedWords } from './learned-words.ts'
import { makeSearchable, type SearchableIndex } from './searchable-index.ts'
import { findTwins } from './twins.ts'

/** All that is made from a knowledge base once, and nothing but: plain numbers and words, fit to be kept in a file. */
export interface BuiltIndex {
  /** Articles are known by their place here. */
  readonly ids: readonly ArticleId[]
  readonly indexes: readonly InvertedIndex[]
  /** By article the first one that says nearly the same. */
  readonly twins: Uint32Array
  /** Absent where there are too few articles. */
  readonly meaning?: MeaningSpace
  /** Where articles stand among the words that come with Svar, where they are too few to make a space of their own. */
  readonly vectors?: Float32Array
}

/** What a question is looked up in. */
export interface SearchData {
  readonly ids: readonly ArticleId[]
  /** By language. */
  readonly indexes: ReadonlyMap<string, SearchableIndex>
  readonly twins: Uint32Array
  readonly meaning: MeaningSpace | undefined
  readonly vectors: Float32Array | undefined
}

export function buildIndex(knowledgeBase: KnowledgeBase): BuiltIndex {
  const ids = [...knowledgeBase.articles.keys()]
  const inputs = inputByLanguage(knowledgeBase)
  const indexes = [...inputs].map(([language, input]) => buildInvertedIndex(language, input, ids.length))
  const meaning = buildMeaningSpace(indexes, ids.length)
  const nearness = meaning ? { meaning } : { vectors: articleVectors(inputs, ids.length) }
  return { ids, indexes, twins: findTwins(indexes, ids.length), ...nearness }
}

export const makeSearchData = ({ ids, indexes, twins, meaning, vectors }: BuiltIndex): SearchData => ({
  ids,
  twins,
  indexes: new Map(indexes.map((index) => [index.language, makeSearchable(index)])),
  meaning,
  vectors,
})

/** Every edition by its language; in English from an article's source where it has no English edition. */
function inputByLanguage({
  articles,
  learned,
}: KnowledgeBase): ReadonlyMap<string, readonly [number, Fields][]> {
  const inputs = new Map<string, [number, Fields][]>()
  const push = (language: string, number: number, fields: Fields) => {
    const input = inputs.get(language) ?? []
    input.push([number, fields])
    inputs.set(language, input)
  }
  const pushMissing = (language: string, number: number, fields: Fields) => {
    if (inputs.get(language)?.at(-1)?.[0] !== number) push(language, number, fields)
  }
  const wordsOf = learnedWords(learned)
  let number = 0
  for (const { id, editions } of articles.values()) {
    const { words, languages } = wordsOf(id)
    for (const { locale, title, markdown, alternateQuestions } of editions.values()) {
      push(languageOf(locale), number, fieldsOf(title, markdown, [...alternateQuestions, ...words]))
    }
    const english = [...editions.values()].find((edition) => edition.english)?.english
    const slug = [...editions.values()].find((edition) => edition.slug)?.slug
    if (english) pushMissing('en', number, fieldsOf(english.title, english.markdown, words))
    else if (slug) pushMissing('en', number, fieldsOf(slug, '', words))
    // In a language that the article is not in, its learned questions stand for it.
    for (const language of languages) pushMissing(language, number, fieldsOf('', '', words))
    number++
  }
  return inputs
}

/** Whether there are articles enough for a space of meaning: the weights differ. */
export const sizeOf = ({ meaning }: Pick<SearchData, 'meaning'>): Size => (meaning ? 'many' : 'few')
