import type { Locale } from '../locale/locale.ts'
import type { ArticleId, ArticleText, Problem } from './article.ts'
import { complaintsAbout } from './complaints-about.ts'
import { hasForeignSource } from './foreign-sources.ts'
import { withoutRuleId } from './plain-title.ts'
import { error, warning } from './problems.ts'
import { type FrontMatter, hasKnownKey, readFrontMatter } from './read-front-matter.ts'
import { type Fields, type FrontMatterSplit, splitFrontMatter } from './split-front-matter.ts'
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
  const { frontMatter, problems } = frontMatterOf(file, split)
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

function frontMatterOf(
  file: ArticleFile,
  split: Accepted,
): { frontMatter: FrontMatter; problems: Problem[] } {
  if (split.kind === 'none') {
    const problems = file.layout === 'own' ? [] : [missingFrontMatter(file)]
    return { frontMatter: readFrontMatter({}), problems }
  }
  if (split.kind === 'broken') return recover(file, split.yaml, split.reason, split.line)
  const keys = Object.keys(split.fields)
  if (keys.length > 0 && !hasKnownKey(split.fields)) {
    return recover(
      file,
      split.yaml,
      `Unexpected keys in the front matter, first \`${keys[0]}\`, expected \`title\``,
      2,
    )
  }
  const frontMatter = readFrontMatter(split.fields)
  const problems = [...complaintsAbout(split.fields)].map(({ kind, message }) =>
    warning(file.path, kind, message),
  )
  const title = frontMatter.title ?? readFrontMatter(plainFields(split.yaml)).title
  return { frontMatter: { ...frontMatter, title }, problems }
}

function recover(file: ArticleFile, yaml: string, reason: string, line: number) {
  return {
    frontMatter: readFrontMatter(plainFields(yaml)),
    problems: [warning(file.path, 'broken-front-matter', reason, line)],
  }
}

/** What stands after each key on its own line, for what YAML cannot read or reads as a number. */
const plainFields = (yaml: string): Fields =>
  Object.fromEntries(
    [...yaml.matchAll(/^([\w.]+):[ \t]+(\S.*)$/gm)].map(([, key = '', value = '']) => [
      key,
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  )

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

const missingFrontMatter = ({ path }: ArticleFile): Problem =>
  warning(path, 'missing-front-matter', 'Missing front matter, expected one between two lines `---`')

const emptyBody = ({ path }: ArticleFile, { bodyLine }: Accepted): Problem =>
  warning(path, 'empty-body', 'Missing text below the title, expected some', bodyLine)
