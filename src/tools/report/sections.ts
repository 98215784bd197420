import type { Report } from './gather-report.ts'

export const sectionNames = ['rates', 'unanswered', 'chosen', 'votes', 'proposals'] as const

export type SectionName = (typeof sectionNames)[number]

/** One table of a report. Text stands in the first column. */
export interface Section {
  readonly name: SectionName
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const sectionsOf = (report: Report): readonly Section[] => [
  answersByLocale(report),
  questionsWithoutAnswer(report),
  questionsByChoice(report),
  articlesVotedDown(report),
  wordingsToLearn(report),
]

const answersByLocale = ({ rates }: Report): Section => ({
  name: 'rates',
  title: 'Answers by locale',
  head: ['locale', 'asked', 'answered', 'choices', 'chosen', 'nothing', 'rate'],
  rows: rates.map(({ locale, asked, answered, choices, chosen, nothing }) => [
    locale,
    ...[asked, answered, choices, chosen, nothing].map(String),
    percent((answered + chosen) / asked),
  ]),
})

const questionsWithoutAnswer = ({ unanswered }: Report): Section => ({
  name: 'unanswered',
  title: 'Questions without an answer, by meaning',
  head: ['question', 'times', 'wordings', 'locales', 'last'],
  rows: unanswered.map(({ question, times, others, locales, lastAt }) => [
    question,
    String(times),
    String(others.length + 1),
    locales.join(' '),
    day(lastAt),
  ]),
})

const questionsByChoice = ({ chosen }: Report): Section => ({
  name: 'chosen',
  title: 'Questions answered by a choice',
  head: ['question', 'article', 'locale', 'times', 'people'],
  rows: chosen.map(({ text, articleId, locale, times, people }) => [
    text,
    articleId,
    locale,
    String(times),
    String(people),
  ]),
})

const articlesVotedDown = ({ votedDown }: Report): Section => ({
  name: 'votes',
  title: 'Articles voted down',
  head: ['article', 'locale', 'down', 'up', 'reasons', 'comments'],
  rows: votedDown.map(({ articleId, locale, down, up, reasons, comments }) => [
    articleId,
    locale,
    String(down),
    String(up),
    reasons.map(({ reason, times }) => `${reason} ${times}`).join(', '),
    comments.join(' | '),
  ]),
})

const wordingsToLearn = ({ proposals }: Report): Section => ({
  name: 'proposals',
  title: 'Wordings to learn: npm run learn -- --accept ID',
  head: ['question', 'article', 'locale', 'people', 'agree', 'id'],
  rows: proposals.map(({ question, article, locale, people, share, id }) => [
    question,
    article,
    locale,
    String(people),
    percent(share),
    id,
  ]),
})

const percent = (share: number): string => `${Math.round(share * 100)} %`

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
