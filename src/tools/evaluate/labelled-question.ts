import type { ArticleId } from '../../article/article.ts'
import { type Locale, toLocale } from '../../locale/locale.ts'

/** 2: the article answers. 1: it is related. */
export type Grade = 1 | 2

/** A question with the articles that a person judged right for it. None: no article answers it. */
export interface LabelledQuestion {
  readonly id: string
  readonly question: string
  readonly language: string
  /** The reader's locale. */
  readonly locale: Locale | undefined
  readonly relevant: ReadonlyMap<ArticleId, Grade>
  /** Where the question is from: `real`, `translated`, `own`, or the kind of a generated one. */
  readonly origin: string
}

const expected =
  'expected {"id": "1", "lang": "nb", "question": "glemt passord", "relevant": {"reset-password.md": 2}}'

/** Reads one line of a question file; a text says what is wrong with it. */
export function readLabelledQuestion(line: string): LabelledQuestion | string {
  const value = parseObject(line)
  if (value === undefined) return `Line is no JSON object, ${expected}`
  const { id, question, lang, locale, relevant, origin } = value
  if (typeof id !== 'string') return `Missing \`id\`, ${expected}`
  if (typeof question !== 'string') return `Missing \`question\`, ${expected}`
  if (typeof lang !== 'string') return `Missing \`lang\`, ${expected}`
  const grades = readGrades(relevant)
  if (grades === undefined) return `\`relevant\` is no object of grades 1 and 2, ${expected}`
  return {
    id,
    question,
    language: lang,
    locale: toLocale(typeof locale === 'string' ? locale : lang),
    relevant: grades,
    origin: typeof origin === 'string' ? origin : 'unknown',
  }
}

/** `AlchemyInsights/x.md`, `x.md` and `x` are the article `x`. */
export const toArticleId = (file: string): ArticleId =>
  file
    .trim()
    .replace(/^AlchemyInsights\//, '')
    .replace(/\.md$/i, '')

function readGrades(value: unknown): ReadonlyMap<ArticleId, Grade> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const grades = new Map<ArticleId, Grade>()
  for (const [file, grade] of Object.entries(value)) {
    if (grade === 1 || grade === 2) grades.set(toArticleId(file), grade)
    else if (grade !== 0) return undefined
  }
  return grades
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
