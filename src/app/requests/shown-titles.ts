import { chooseEdition } from '../../answer/choose-edition.ts'
import type { Library } from '../../answer/library.ts'
import type { Locale } from '../../locale/locale.ts'
import type { ShownArticle } from '../../record/question.ts'

/** Titles of the articles that were shown, for one reader; of those that are no more, nothing. */
export const shownTitles = (
  shown: readonly ShownArticle[],
  reader: Locale,
  library: Pick<Library, 'knowledgeBase'> | undefined,
): readonly string[] =>
  shown.flatMap(({ id }) => {
    const article = library?.knowledgeBase.articles.get(id)
    return article === undefined ? [] : [chooseEdition(article, reader).edition.title]
  })
