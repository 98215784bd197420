import type { Figures } from './figures.ts'
import type { Outcomes } from './outcomes.ts'
import type { Latency } from './percentile.ts'
import type { Report } from './report.ts'
import { decimal, percent, table } from './table.ts'

/** A report as a person reads it. */
export const reportLines = (report: Report): readonly string[] => [
  ...table([
    ['', 'n', 's@1', 's@3', 's@10', 'MRR', 'nDCG@10', 'related@1', 'related@3', 'related@10'],
    figuresRow('all', report.all),
    ...Object.entries(report.byOrigin).map(([name, figures]) => figuresRow(name, figures)),
    ...Object.entries(report.byLanguage).map(([name, figures]) => figuresRow(name, figures)),
  ]),
  '',
  ...outcomeLines(report.outcomes),
  '',
  `Questions that no article answers: ${report.unanswerable}`,
  `Area under the ROC curve: ${decimal(report.areaUnderCurve)}`,
  `Expected calibration error: ${decimal(report.calibrationError)}`,
  ...table([
    ['confidence', 'n', 'said', 'right'],
    ...report.reliability.map(({ from, count, confidence, right }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(count),
      decimal(confidence),
      decimal(right),
    ]),
  ]),
  '',
  ...table([
    ['milliseconds', 'p50', 'p95', 'p99'],
    latencyRow('question to answer', report.wholeTime),
    latencyRow('search alone', report.searchTime),
  ]),
]

const figuresRow = (name: string, figures: Figures): readonly string[] => [
  name,
  String(figures.count),
  ...[figures.success1, figures.success3, figures.success10, figures.reciprocalRank].map((value) =>
    decimal(value),
  ),
  ...[figures.gain10, figures.related1, figures.related3, figures.related10].map((value) => decimal(value)),
]

const latencyRow = (name: string, { p50, p95, p99 }: Latency): readonly string[] => [
  name,
  ...[p50, p95, p99].map((value) => decimal(value, 2)),
]

const outcomeLines = ({ answerable, unanswerable, rightOfDirect }: Outcomes): readonly string[] => [
  ...table([
    ['at the thresholds', 'answerable', 'unanswerable'],
    ['answered directly, right', percent(answerable.directRight), ''],
    ['answered directly, related', percent(answerable.directRelated), ''],
    ['answered directly, wrong', percent(answerable.directWrong), percent(unanswerable.direct)],
    ['choices with the right one', percent(answerable.choicesRight), ''],
    ['choices without', percent(answerable.choicesWrong), percent(unanswerable.choices)],
    ['nothing found', percent(answerable.refused), percent(unanswerable.refused)],
    ['taken for small talk', percent(answerable.smalltalk), percent(unanswerable.smalltalk)],
  ]),
  `Right of all direct answers: ${percent(rightOfDirect)}`,
]
