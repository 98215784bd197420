import type { Locale } from '../locale/locale.ts'
import type { ArticleId, ArticleText, Problem } from './article.ts'
import { hasForeignSource } from './foreign-sources.ts'
import { frontMatterOf } from './front-matter-of.ts'
import { withoutRuleId } from './plain-title.ts'
import { error, warning } from './problems.ts'
import type { FrontMatter } from './read-front-matter.ts'
import { type FrontMatterSplit, splitFrontMatter } from './split-front-matter.ts'
import { splitPairs } from './split-pairs.ts'
import { takeTitle } from './take-title.ts'

/** A file as it came from disk. */
export interface ArticleFile {
  readonly path: string
  readonly id: ArticleId
  readonly text: string
  readonly layout: 'own' | 'public'
  /** As its folder says. */
  readonly locale: Locale | undefined
}

/** An edition on its own: what only its neighbours can tell is still missing. */
export interface ParsedArticle extends ArticleText, Omit<FrontMatter, 'title' | 'ruleIds'> {
  readonly id: ArticleId
  readonly path: string
  readonly layout: 'own' | 'public'
  readonly slug: string | undefined
  readonly english: ArticleText | undefined
  /** Whether its languages stand side by side: the public edition `live-sxs`. */
  readonly isSideBySide: boolean
}

export interface LocatedArticle extends ParsedArticle {
  readonly locale: Locale
}

export interface ArticleParsed {
  /** Undefined for a file that is refused; `problems` says why. */
  readonly article: ParsedArticle | undefined
  readonly problems: readonly Problem[]
}

type Accepted = Exclude<FrontMatterSplit, { kind: 'refused' }>

export function parseArticle(file: ArticleFile): ArticleParsed {
  const split = splitFrontMatter(file.text)
  if (split.kind === 'refused') return refuse([error(file.path, split.problem, split.reason)])
  const { frontMatter, flaws } = frontMatterOf(split, file.layout)
  const problems = flaws.map(({ kind, message, line }) => warning(file.path, kind, message, line))
  const halves = splitPairs(split.body)
  const local = takeTitle(halves.local)
  const { ruleIds, title: declaredTitle, ...facts } = frontMatter
  const title = local.title ?? declaredTitle
  if (title === undefined) return refuse([...problems, missingTitle(file)])
  const isSideBySide = halves.pairs > 0
  const isForeign = hasForeignSource(file.id)
  const article: ParsedArticle = {
    ...facts,
    id: file.id,
    path: file.path,
    layout: file.layout,
    locale: facts.locale ?? file.locale,
    title: withoutRuleId(title, ruleIds),
    markdown: local.markdown,
    slug: isForeign ? undefined : local.slug,
    english: isSideBySide && !isForeign ? englishText(halves.english, title, ruleIds) : undefined,
    isSideBySide,
  }
  return { article, problems: local.markdown === '' ? [...problems, emptyBody(file, split)] : problems }
}

function englishText(text: string, localTitle: string, ruleIds: ReadonlySet<string>): ArticleText {
  const { title, slug, markdown } = takeTitle(text)
  return { title: withoutRuleId(title ?? slug ?? localTitle, ruleIds), markdown }
}

const refuse = (problems: readonly Problem[]): ArticleParsed => ({ article: undefined, problems })

const missingTitle = ({ path }: ArticleFile): Problem =>
  error(
    path,
    'missing-title',
    'Missing title, expected a first line `# Title` or `title` in the front matter',
  )

const emptyBody = ({ path }: ArticleFile, { bodyLine }: Accepted): Problem =>
  warning(path, 'empty-body', 'Missing text below the title, expected some', bodyLine)
