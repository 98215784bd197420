import type { Article, ArticleId, KnowledgeBase } from '../../../article/article.ts'

/** Articles by when one of their editions changed last, the newest first; those without a date come last, by id. */
export const recentArticles = ({ articles }: KnowledgeBase): readonly ArticleId[] =>
  [...articles.values()]
    .map((article) => ({ id: article.id, date: dateOf(article) }))
    .sort((one, other) => compare(other.date, one.date) || compare(one.id, other.id))
    .map(({ id }) => id)

const dateOf = ({ editions }: Article): string =>
  [...editions.values()].reduce((newest, { date = '' }) => (date > newest ? date : newest), '')

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
