import { parseArgs } from 'node:util'
import { articlesBySlug } from '../answer/link-context.ts'
import { cardContext } from '../app/card-context.ts'
import type { Edition, KnowledgeBase } from '../article/article.ts'
import { problemLine } from '../article/problems.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { answerReply } from '../card/reply.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import { complain, runCommand } from './printing.ts'
import { writeLines } from './write-lines.ts'

const usage = 'Usage: npm run --silent render -- [--articles DIR]… [--locale L] [--json]'

/** An edition as its own readers are answered with it. A line of JSON each: programs read this, so its names stay. */
interface Rendered {
  readonly id: string
  readonly locale: Locale
  /** The local Markdown before any repair, under its title as the H1. */
  readonly source: string
  readonly card: object
  /** The answer as Markdown, for channels without cards. */
  readonly text: string
}

interface Wanted {
  readonly articles: readonly string[]
  readonly locale: Locale | undefined
  readonly isJson: boolean
}

async function render({ articles, locale, isJson }: Wanted): Promise<number> {
  const knowledgeBase = await readKnowledgeBase(articles)
  const lines = linesOf(knowledgeBase, locale, isJson ? JSON.stringify : listing)
  await writeLines(lines, process.stdout)
  if (locale !== undefined && !knowledgeBase.locales.includes(locale))
    return complain([`--locale is \`${locale}\`, expected one of ${knowledgeBase.locales.join(', ')}`], 1)
  if (knowledgeBase.articles.size > 0) return 0
  return complain(knowledgeBase.problems.map(problemLine), 1)
}

function* linesOf(
  knowledgeBase: KnowledgeBase,
  wanted: Locale | undefined,
  print: (rendered: Rendered) => string,
): Iterable<string> {
  const library = { knowledgeBase, slugs: articlesBySlug(knowledgeBase) }
  for (const { editions } of knowledgeBase.articles.values()) {
    for (const edition of editions.values()) {
      if (wanted === undefined || edition.locale === wanted) yield print(renderEdition(edition, library))
    }
  }
}

function renderEdition(edition: Edition, library: Parameters<typeof cardContext>[0]): Rendered {
  const { id, locale, title, markdown } = edition
  const shown = { edition, wanted: locale, fallback: 'none' } as const
  const answer = { kind: 'article', reader: locale, shown, alternatives: [], confidence: 1 } as const
  const reply = answerReply(answer, cardContext(library, locale, 'teams'))
  return { id, locale, source: `# ${title}\n\n${markdown}`, card: reply.card, text: reply.markdown }
}

const listing = ({ id, locale, text }: Rendered): string =>
  `${'='.repeat(80)}\n${id} (${locale})\n\n${text}\n`

function readArguments(): Wanted | readonly string[] {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', multiple: true },
      locale: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const locale = values.locale === undefined ? undefined : toLocale(values.locale)
  if (values.locale !== undefined && locale === undefined)
    return [`--locale is \`${values.locale}\`, expected a BCP 47 tag such as \`nb-NO\``]
  return { articles: values.articles ?? ['articles'], locale, isJson: values.json ?? false }
}

await runCommand(readArguments, render, { usage, wrongUsage: 2 })
