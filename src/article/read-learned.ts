import { toLocale } from '../locale/locale.ts'
import type { ArticleId, Problem } from './article.ts'
import { jsonLine } from './json-line.ts'
import { type LearnedQuestion, wordingOf } from './learned-question.ts'
import { warning } from './problems.ts'

export interface LocatedQuestion extends LearnedQuestion {
  readonly path: string
  readonly line: number
}

export interface ReadLearned {
  readonly questions: readonly LocatedQuestion[]
  readonly problems: readonly Problem[]
}

/** Reads the lines of `learned-questions.jsonl`. A line that cannot be read is a problem, and the others count. */
export function readLearned(text: string, path: string): ReadLearned {
  const questions: LocatedQuestion[] = []
  const problems: Problem[] = []
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') problems.push(warning(path, 'bad-learned-question', read, place + 1))
    else questions.push({ ...read, path, line: place + 1 })
  }
  return { questions, problems }
}

function readLine(line: string): LearnedQuestion | string {
  const value = jsonLine(line)
  if (value === undefined)
    return 'Line is no JSON object, expected `{"article": …, "question": …, "locale": …}`'
  const { article, question, locale: tag, by = '', at = '' } = value
  if (typeof article !== 'string') return 'Missing `article`, expected the id of an article'
  if (typeof question !== 'string' || wordingOf(question) === '') return 'Missing `question`, expected words'
  const locale = typeof tag === 'string' ? toLocale(tag) : undefined
  if (locale === undefined) return `\`locale\` is \`${String(tag)}\`, expected a BCP 47 tag such as \`nb-NO\``
  return { article, question, locale, by: String(by), at: String(at) }
}

/** What is wrong with questions only in sight of all articles. */
export function learnedProblems(
  questions: readonly LocatedQuestion[],
  articles: ReadonlyMap<ArticleId, unknown>,
): readonly Problem[] {
  const owners = new Map<string, LocatedQuestion>()
  return questions.flatMap((learned) => {
    const { article, question, path, line } = learned
    if (!articles.has(article))
      return [
        warning(
          path,
          'learned-without-article',
          `Article \`${article}\` is missing, expected the id of one`,
          line,
        ),
      ]
    const wording = wordingOf(question)
    const owner = owners.get(wording)
    owners.set(wording, owner ?? learned)
    if (owner === undefined || owner.article === article) return []
    const message = `Question \`${question}\` stands in line ${owner.line} for \`${owner.article}\`, which counts, expected it once`
    return [warning(path, 'learned-twice', message, line)]
  })
}
