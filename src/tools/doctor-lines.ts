import type { Report } from '../doctor/examine.ts'
import type { Finding, Verdict } from '../doctor/finding.ts'

/** How a report is written for a reader. */
export interface Look {
  /** Characters that fit on a line. */
  readonly width: number
  readonly isColoured: boolean
}

const marks: Readonly<Record<Verdict, { readonly sign: string; readonly colour: number }>> = {
  ok: { sign: '✓', colour: 32 },
  warning: { sign: '!', colour: 33 },
  failure: { sign: '✗', colour: 31 },
  skipped: { sign: '–', colour: 90 },
}

/** What is in order or not looked at, then what is to be mended, the worst last and so nearest to the reader's eye. */
export function doctorLines({ findings }: Report, look: Look): readonly string[] {
  const having = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict)
  const [skipped, weak, broken] = [having('skipped'), having('warning'), having('failure')]
  return [
    ...having('ok').flatMap((finding) => shortLines(finding, look)),
    ...skipped.filter(({ fix }) => fix !== '').flatMap((finding) => shortLines(finding, look)),
    ...notLookedAt(
      skipped.filter(({ fix }) => fix === ''),
      look,
    ),
    ...[...weak, ...broken].flatMap((finding) => ['', ...longLines(finding, look)]),
    '',
    summaryOf(broken.length, weak.length),
  ]
}

/** What needs something else first is named in one line. */
const notLookedAt = (findings: readonly Finding[], { width }: Look): readonly string[] =>
  findings.length === 0
    ? []
    : hang(`${marks.skipped.sign} ${'not looked at'.padEnd(INDENT - 2)}`, listOf(findings), width)

const listOf = (findings: readonly Finding[]): string => findings.map(({ check }) => check).join(', ')

const INDENT = 18 // of the mark, the longest name, and the spaces behind them

const shortLines = (finding: Finding, look: Look): readonly string[] =>
  hang(headOf(finding, look), `${finding.what} ${finding.verdict === 'ok' ? '' : finding.fix}`, look.width)

const longLines = (finding: Finding, look: Look): readonly string[] => [
  ...hang(headOf(finding, look), finding.what, look.width),
  ...hang('Why:  '.padStart(INDENT), finding.why, look.width),
  ...hang('Mend: '.padStart(INDENT), finding.fix, look.width),
]

function headOf({ verdict, check }: Finding, { isColoured }: Look): string {
  const { sign, colour } = marks[verdict]
  const mark = isColoured ? `\u001b[${colour}m${sign}\u001b[0m` : sign
  return `${mark} ${check.padEnd(INDENT - 2)}`
}

/** Text behind a head that takes `INDENT` columns, broken to fit, its further lines below its first. */
function hang(head: string, text: string, width: number): readonly string[] {
  return wrap(text, width - INDENT).map((line, index) => `${index === 0 ? head : ' '.repeat(INDENT)}${line}`)
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.trim().split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function summaryOf(broken: number, weak: number): string {
  if (broken + weak === 0) return 'Nothing is to be mended.'
  const parts = [
    ...(broken > 0 ? [`${broken} ${broken === 1 ? 'thing is' : 'things are'} broken`] : []),
    ...(weak > 0 ? [`${weak} ${weak === 1 ? 'deserves' : 'deserve'} a look`] : []),
  ]
  return `${parts.join(', ')}.`
}
