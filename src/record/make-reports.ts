import type { Kysely } from 'kysely'
import type { RecordDatabase } from './record-database.ts'
import { popularOf, type RateRow, ratesOf, type VoteCount, votesOf } from './report-rows.ts'
import type {
  AnswerRate,
  ArticleVotes,
  ChosenWording,
  PopularArticle,
  Reports,
  UnansweredQuestion,
} from './reports.ts'
import type { Tables } from './tables.ts'

const MOST_COMMENTS = 20 // an article
const MOST_GROUPS = 1000 // of questions with the same answer; rarer ones make nothing popular

export const makeReports = ({ tables, unhurried }: RecordDatabase): Reports => ({
  unanswered: (since) => unanswered(unhurried, since),
  chosenWordings: (since) => chosenWordings(unhurried, since),
  votesByArticle: (since) => votesByArticle(unhurried, since),
  answerRates: (since) => answerRates(unhurried, since),
  popular: (since, limit) => popular(tables, since, limit), // somebody waits for it
})

async function unanswered(tables: Kysely<Tables>, since: number): Promise<readonly UnansweredQuestion[]> {
  const rows = await tables
    .selectFrom('questions')
    .select(['id', 'at', 'text', 'locale', 'language', 'kind'])
    .where('at', '>=', since)
    .where('text', 'is not', null)
    .where('chosenArticle', 'is', null)
    // Somebody who gets choices and takes none has no answer, whether they say so or walk away.
    .where(({ eb, or }) => or([eb('kind', 'in', ['nothing', 'choices']), eb('chosenAt', 'is not', null)]))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, text: row.text ?? '' }))
}

async function chosenWordings(tables: Kysely<Tables>, since: number): Promise<readonly ChosenWording[]> {
  const rows = await tables
    .selectFrom('questions')
    .select(({ fn }) => [
      'text',
      'language',
      'chosenArticle',
      fn.max('locale').as('locale'),
      fn.countAll<number>().as('times'),
      fn.count<number>('person').distinct().as('people'),
    ])
    .where('at', '>=', since)
    .where('text', 'is not', null)
    .where('chosenArticle', 'is not', null)
    .groupBy(['text', 'language', 'chosenArticle'])
    .orderBy('times', 'desc')
    .orderBy('text')
    .orderBy('chosenArticle')
    .execute()
  return rows.map(({ text, language, locale, chosenArticle, times, people }) => ({
    text: text ?? '',
    language,
    locale,
    articleId: chosenArticle ?? '',
    times,
    people,
  }))
}

async function votesByArticle(tables: Kysely<Tables>, since: number): Promise<readonly ArticleVotes[]> {
  const counts: readonly VoteCount[] = await tables
    .selectFrom('votes')
    .select(({ fn }) => ['articleId', 'locale', 'verdict', 'reason', fn.countAll<number>().as('times')])
    .where('at', '>=', since)
    .groupBy(['articleId', 'locale', 'verdict', 'reason'])
    .execute()
  const comments = await tables
    .selectFrom('votes')
    .select(['articleId', 'locale', 'comment'])
    .where('at', '>=', since)
    .where('comment', 'is not', null)
    .orderBy('at', 'desc')
    .orderBy('person')
    .execute()
  return votesOf(counts, comments, MOST_COMMENTS)
}

async function answerRates(tables: Kysely<Tables>, since: number): Promise<readonly AnswerRate[]> {
  const rows: readonly RateRow[] = await tables
    .selectFrom('questions')
    .select(({ fn, eb }) => [
      'locale',
      'kind',
      eb('chosenArticle', 'is not', null).as('chosen'),
      fn.countAll<number>().as('times'),
    ])
    .where('at', '>=', since)
    .where('kind', 'in', ['article', 'choices', 'nothing'])
    .groupBy(['locale', 'kind', (row) => row('chosenArticle', 'is not', null)])
    .execute()
  return ratesOf(rows)
}

async function popular(
  tables: Kysely<Tables>,
  since: number,
  limit: number,
): Promise<readonly PopularArticle[]> {
  const rows = await tables
    .selectFrom('questions')
    .select(({ fn }) => ['chosenArticle', 'shown', fn.countAll<number>().as('times')])
    .where('at', '>=', since)
    .where(({ or, eb }) => or([eb('chosenArticle', 'is not', null), eb('kind', '=', 'article')]))
    .where(({ or, eb }) => or([eb('chosenArticle', 'is not', null), eb('chosenAt', 'is', null)]))
    .groupBy(['chosenArticle', 'shown'])
    .orderBy('times', 'desc')
    .limit(MOST_GROUPS)
    .execute()
  return popularOf(rows).slice(0, limit)
}
