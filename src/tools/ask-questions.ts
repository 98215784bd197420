import { readFileSync } from 'node:fs'
import { jsonLine } from '../article/json-line.ts'
import { type Locale, toLocale } from '../locale/locale.ts'

export interface AskedQuestion {
  readonly id: string
  readonly question: string
  /** The reader's, where it is named. */
  readonly locale: Locale | undefined
}

/** Reads `{"id","question","locale"?}` a line. Lines that are none become problems; all others are asked. */
export function readQuestions(file: string): {
  questions: readonly AskedQuestion[]
  problems: readonly string[]
} {
  const questions: AskedQuestion[] = []
  const problems: string[] = []
  for (const [index, line] of textOf(file, problems).split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') problems.push(`${file}:${index + 1}: ${read}`)
    else questions.push(read)
  }
  return { questions, problems }
}

function textOf(file: string, problems: string[]): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return ''
  }
}

const expected =
  'expected {"id": "1", "question": "forgot my password", "locale": "nb-NO"}, `locale` if known'

function readLine(line: string): AskedQuestion | string {
  const value = jsonLine(line)
  if (value === undefined) return `Line is no JSON object, ${expected}`
  const { id, question, locale } = value
  if (typeof question !== 'string') return `Missing \`question\`, ${expected}`
  if (typeof id !== 'string' && typeof id !== 'number') return `Missing \`id\`, ${expected}`
  const known = typeof locale === 'string' ? toLocale(locale) : undefined
  if (locale !== undefined && locale !== null && known === undefined)
    return `\`locale\` is \`${String(locale)}\`, expected a BCP 47 tag`
  return { id: String(id), question, locale: known }
}
