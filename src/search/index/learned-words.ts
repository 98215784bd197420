import type { ArticleId } from '../../article/article.ts'
import { type LearnedQuestions, wordingOf } from '../../article/learned-question.ts'
import { languageOf } from '../../locale/locale.ts'

export interface LearnedWords {
  /** At most one text: each word once, for many questions must not weigh more than the title does. */
  readonly words: readonly string[]
  readonly languages: readonly string[]
}

/** What was learned to ask for an article with: indexed as one more alternate question in each of its languages. */
export function learnedWords(learned: LearnedQuestions | undefined): (id: ArticleId) => LearnedWords {
  const byArticle = new Map<ArticleId, { words: Set<string>; languages: Set<string> }>()
  for (const { article, question, locale } of learned?.all ?? []) {
    const { words, languages } = byArticle.get(article) ?? { words: new Set(), languages: new Set() }
    for (const word of wordingOf(question).split(' ')) words.add(word)
    byArticle.set(article, { words, languages: languages.add(languageOf(locale)) })
  }
  return (id) => {
    const found = byArticle.get(id)
    return found ? { words: [[...found.words].join(' ')], languages: [...found.languages] } : nothing
  }
}

const nothing: LearnedWords = { words: [], languages: [] }
