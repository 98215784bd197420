import { type Locale, toLocale } from '../../locale/locale.ts'
import type { AnswerRate, ArticleVotes, ChosenWording } from '../../record/reports.ts'

/** Some clients say `en`, others `en-US`: in a report both are `en-US`, the region that most speakers are of. */
export function fullLocale(tag: string): string {
  const known = toLocale(tag)
  return known === undefined ? tag : withRegion(known)
}

function withRegion(known: Locale): string {
  const { language, script, region } = new Intl.Locale(known)
  const likely = new Intl.Locale(known).maximize().region
  return region !== undefined || likely === undefined
    ? known
    : [language, ...(script === undefined ? [] : [script]), likely].join('-')
}

export const mergeRates = (rates: readonly AnswerRate[]): readonly AnswerRate[] =>
  merge(rates.map(inFull), keyOf('locale'), (one, other) => ({
    ...one,
    asked: one.asked + other.asked,
    answered: one.answered + other.answered,
    choices: one.choices + other.choices,
    chosen: one.chosen + other.chosen,
    nothing: one.nothing + other.nothing,
  }))

/** Who asked in both locales is counted twice. */
export const mergeChosen = (chosen: readonly ChosenWording[]): readonly ChosenWording[] =>
  merge(chosen.map(inFull), keyOf('text', 'articleId', 'locale', 'language'), (one, other) => ({
    ...one,
    times: one.times + other.times,
    people: one.people + other.people,
  }))

export const mergeVotes = (votes: readonly ArticleVotes[]): readonly ArticleVotes[] =>
  merge(votes.map(inFull), keyOf('articleId', 'locale'), (one, other) => ({
    ...one,
    down: one.down + other.down,
    up: one.up + other.up,
    reasons: merge([...one.reasons, ...other.reasons], keyOf('reason'), (first, second) => ({
      ...first,
      times: first.times + second.times,
    })),
    comments: [...one.comments, ...other.comments],
  }))

const inFull = <Row extends { readonly locale: string }>(row: Row): Row => ({
  ...row,
  locale: fullLocale(row.locale),
})

const keyOf =
  <Name extends string>(...names: readonly Name[]) =>
  (row: Readonly<Record<Name, unknown>>): string =>
    JSON.stringify(names.map((name) => row[name]))

function merge<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  join: (one: Row, other: Row) => Row,
): readonly Row[] {
  const merged = new Map<string, Row>()
  for (const row of rows) {
    const known = merged.get(key(row))
    merged.set(key(row), known === undefined ? row : join(known, row))
  }
  return [...merged.values()]
}
