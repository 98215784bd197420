import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type Locale, locale } from '../locale/locale.ts'
import type { KnowledgeBase } from './article.ts'
import { gatherArticles } from './gather-articles.ts'
import { wordingOf } from './learned-question.ts'
import { type LocatedQuestion, learnedProblems } from './read-learned.ts'
import { type Reading, type ReadingTools, readRoot } from './read-root.ts'

export interface ReadingOptions {
  /** For articles whose front matter and folder say nothing of their locale. */
  readonly defaultLocale?: Locale
}

/** Reads every article below the roots. What is wrong with a file becomes a problem; all others are there. */
export async function readKnowledgeBase(
  roots: readonly string[],
  { defaultLocale = locale('en-US') }: ReadingOptions = {},
): Promise<KnowledgeBase> {
  const reading: Reading = { articles: [], problems: [], leftOut: [], learned: [] }
  const hash = createHash('sha256')
  const tools: ReadingTools = {
    defaultLocale,
    // Lengths, so that no two lists of parts give the same bytes.
    seen: (...parts) => hash.update(parts.map((part) => `${part.length} ${part}`).join('')),
    intern: createIntern(),
    breathe: createBreathe(),
  }
  tools.seen(defaultLocale)
  for (const root of new Set(roots)) await readRoot(root, reading, tools)
  const { articles, problems } = gatherArticles(reading.articles)
  const locales = new Set([...articles.values()].flatMap(({ editions }) => [...editions.keys()]))
  return {
    articles,
    locales: [...locales].sort(),
    problems: [...reading.problems, ...problems, ...learnedProblems(reading.learned, articles)],
    leftOut: reading.leftOut,
    ...learnedOf(reading.learned.filter(({ article }) => articles.has(article))),
    hash: hash.digest('hex'),
  }
}

/** Of two articles for one wording the first counts. */
function learnedOf(questions: readonly LocatedQuestion[]): Pick<KnowledgeBase, 'learned'> {
  if (questions.length === 0) return {}
  const all = questions.map(({ path, line, ...learned }) => learned)
  const articles = new Map(all.toReversed().map(({ question, article }) => [wordingOf(question), article]))
  return { learned: { all, articles } }
}

function createIntern(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const first = known.get(text)
    if (first === undefined) known.set(text, text)
    return first ?? text
  }
}

const LONGEST_BLOCK = 8 // milliseconds in which nobody else is served

function createBreathe(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < LONGEST_BLOCK) return
    await setImmediate()
    since = performance.now()
  }
}
