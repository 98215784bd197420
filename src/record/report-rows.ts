import type { AnswerKind } from './question.ts'
import type { AnswerRate, ArticleVotes, PopularArticle } from './reports.ts'
import { readShown } from './shown-articles.ts'
import type { Verdict, VoteReason } from './vote.ts'

export interface VoteCount {
  readonly articleId: string
  readonly locale: string
  readonly verdict: Verdict
  readonly reason: VoteReason | null
  readonly times: number
}

interface CommentRow {
  readonly articleId: string
  readonly locale: string
  readonly comment: string | null
}

/** The most voted down first. */
export function votesOf(
  counts: readonly VoteCount[],
  comments: readonly CommentRow[],
  mostComments: number,
): readonly ArticleVotes[] {
  const editions = new Map(counts.map((count) => [editionOf(count), count]))
  return [...editions]
    .map(([edition, { articleId, locale }]): ArticleVotes => {
      const own = counts.filter((count) => editionOf(count) === edition)
      const down = own.filter(({ verdict }) => verdict === 'down')
      return {
        articleId,
        locale,
        up: sum(own) - sum(down),
        down: sum(down),
        reasons: down
          .flatMap(({ reason, times }) => (reason === null ? [] : [{ reason, times }]))
          .sort((one, other) => other.times - one.times || compare(one.reason, other.reason)),
        comments: comments
          .filter((row) => editionOf(row) === edition)
          .flatMap(({ comment }) => comment ?? [])
          .slice(0, mostComments),
      }
    })
    .sort(
      (one, other) => other.down - one.down || one.up - other.up || compare(editionOf(one), editionOf(other)),
    )
}

export interface RateRow {
  readonly locale: string
  readonly kind: AnswerKind
  /** 0 and 1 in SQLite. */
  readonly chosen: boolean | number
  readonly times: number
}

export const ratesOf = (rows: readonly RateRow[]): readonly AnswerRate[] =>
  [...new Set(rows.map(({ locale }) => locale))].sort(compare).map((locale) => {
    const own = rows.filter((row) => row.locale === locale)
    const choices = own.filter(({ kind }) => kind === 'choices')
    return {
      locale,
      asked: sum(own),
      answered: sum(own.filter(({ kind }) => kind === 'article')),
      choices: sum(choices),
      chosen: sum(choices.filter(({ chosen }) => Boolean(chosen))),
      nothing: sum(own.filter(({ kind }) => kind === 'nothing')),
    }
  })

interface AnswersRow {
  readonly chosenArticle: string | null
  readonly shown: string
  readonly times: number
}

/** What was chosen counts, else what was shown first. */
export function popularOf(rows: readonly AnswersRow[]): readonly PopularArticle[] {
  const times = new Map<string, number>()
  for (const row of rows) {
    const articleId = row.chosenArticle ?? readShown(row.shown)[0]?.id
    if (articleId !== undefined) times.set(articleId, (times.get(articleId) ?? 0) + row.times)
  }
  return [...times]
    .map(([articleId, count]) => ({ articleId, times: count }))
    .sort((one, other) => other.times - one.times || compare(one.articleId, other.articleId))
}

const editionOf = ({ articleId, locale }: { readonly articleId: string; readonly locale: string }): string =>
  `${locale} ${articleId}`

const sum = (rows: readonly { readonly times: number }[]): number =>
  rows.reduce((total, { times }) => total + times, 0)

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
