import type { Locale } from '../locale/locale.ts'
import type { LearnedQuestions } from './learned-question.ts'

/** The path of an article below its locale's root, `/` between folders, without `.md`: the same in every locale. */
export type ArticleId = string

/** How the words of an edition came to be: written so, translated, or rebuilt from the source halves of translations. */
export type Origin = 'original' | 'machine' | 'human' | 'rebuilt'

/** A Markdown text with its title: the local one of an edition, or its English source. Below the H1; before repair. */
export interface ArticleText {
  /** The H1 as plain text, rule id stripped. Never empty. */
  readonly title: string
  readonly markdown: string
}

/** Whom an answer has to name. */
export interface Source {
  readonly name: string
  readonly url: string | undefined
  readonly license: { readonly name: string; readonly url: string } | undefined
}

/** One article in one locale. */
export interface Edition extends ArticleText {
  readonly id: ArticleId
  readonly locale: Locale
  readonly origin: Origin
  /** The English half of a side-by-side file. */
  readonly english: ArticleText | undefined
  /** ISO date (`2021-05-19`) of the translation, or of the last change of an original. */
  readonly date: string | undefined
  /** Names the English version that was translated (`ms.openlocfilehash`). */
  readonly sourceHash: string | undefined
  /** The English text that was translated is not the newest one that the knowledge base holds. */
  readonly isStale: boolean
  /** More ways people ask for this article (`alternateQuestions` in the front matter). */
  readonly alternateQuestions: readonly string[]
  /** Readable words of the H1's anchor (`reset or change passwords`): an English title even where `english` is not. */
  readonly slug: string | undefined
  /** Undefined for an own article that names none. */
  readonly source: Source | undefined
  /** The file as it was named to us, for messages. Of a rebuilt edition: the file it was rebuilt from. */
  readonly path: string
}

/** An article in all its locales. At least one edition. */
export interface Article {
  readonly id: ArticleId
  readonly editions: ReadonlyMap<Locale, Edition>
}

export interface LeftOut {
  readonly path: string
  readonly reason: string
}

/** Everything that can be answered from, read once and never changed: a reload makes a new one. */
export interface KnowledgeBase {
  readonly articles: ReadonlyMap<ArticleId, Article>
  /** Sorted; each has at least one edition. */
  readonly locales: readonly Locale[]
  readonly problems: readonly Problem[]
  readonly leftOut: readonly LeftOut[]
  /** Wordings that an author accepted; absent where there are none. */
  readonly learned?: LearnedQuestions
  /** SHA-256 in hex over all that was read: equal hash, equal knowledge base. */
  readonly hash: string
}

/** An author's mistake, as a value. `error`: the article was not loaded; `warning`: it was, mended or as it is. */
export interface Problem {
  readonly path: string
  /** One-based. */
  readonly line: number
  readonly severity: 'error' | 'warning'
  /** A kebab-case name to count by, such as `missing-title`. */
  readonly kind: string
  /** `what was found or is missing, expected what`. */
  readonly message: string
}
