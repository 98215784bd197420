import type { ArticleId } from '../article/article.ts'
import type { Locale } from '../locale/locale.ts'

/** What somebody asked, read once: everything after works on this and never on the raw text. */
export interface Question {
  /** As written, trimmed; the beginning of a long one, with the codes of its rest. */
  readonly text: string
  /** Locale whose words the question is made of, where that is certain. */
  readonly language: Locale | undefined
  /** The reader's locale, whatever the question's language. */
  readonly reader: Locale
  /** Search for the words as they are written: none of them is misspelt. */
  readonly isExact?: boolean
}

/** An article that may answer, before ranking. `score` compares within one question only. */
export interface Candidate {
  readonly id: ArticleId
  readonly score: number
}

/** A ranked article. `probability` (0 to 1) that it answers: calibrated, comparable over questions and locales. */
export interface Match {
  readonly id: ArticleId
  readonly probability: number
  /** Other articles that say nearly the same: another edition of a product, or the same text under two names. */
  readonly related: readonly ArticleId[]
  /** Words of the question, as written, that the article says: itself, repaired, translated or in other words. */
  readonly matched: readonly string[]
  readonly route: Route
  /** Words of the question that were read otherwise than written: `pasword` as `password`. */
  readonly repaired: readonly { readonly written: string; readonly read: string }[]
}

/** In which texts of an article the question was found best: those in its own language, the English ones, or others. */
export type Route = 'own-language' | 'english' | 'other-language'

/** Made once from a knowledge base; every engine stands behind it. Pure: the same question, the same matches. */
export interface ArticleIndex {
  /** At most `limit` candidates, best first. */
  candidates(question: Question, limit: number): readonly Candidate[]
  /** At most ten matches, best first, one an article. */
  matches(question: Question): readonly Match[]
  /** At most `limit` articles by their titles, best first, while a question is still being typed: its last word may be cut. */
  suggestions(question: Question, limit: number): readonly ArticleId[]
  /** The language whose articles alone know the words of a text; undefined where that is not certain. */
  languageOf(text: string): Locale | undefined
}
