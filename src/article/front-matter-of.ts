import { complaintsAbout } from './complaints-about.ts'
import { type FrontMatter, hasKnownKey, readFrontMatter } from './read-front-matter.ts'
import type { Fields, FrontMatterSplit } from './split-front-matter.ts'

export interface FrontMatterOf {
  readonly frontMatter: FrontMatter
  readonly flaws: readonly Flaw[]
}

export interface Flaw {
  readonly kind: string
  readonly message: string
  readonly line: number
}

type Accepted = Exclude<FrontMatterSplit, { kind: 'refused' }>
type WithHead = Exclude<Accepted, { kind: 'none' }>

/** The front matter of a text, as far as it can be read: a broken one is no reason to lose an article. */
export function frontMatterOf(split: Accepted, layout: 'own' | 'public'): FrontMatterOf {
  switch (split.kind) {
    case 'none':
      return { frontMatter: readFrontMatter({}), flaws: layout === 'own' ? [] : [missing] }
    case 'broken':
      return recover(split, split.reason, split.line)
    case 'fields':
      return fromFields(split, split.fields)
  }
}

const missing: Flaw = {
  kind: 'missing-front-matter',
  message: 'Missing front matter, expected one between two lines `---`',
  line: 1,
}

function fromFields(head: WithHead, fields: Fields): FrontMatterOf {
  const [first] = Object.keys(fields)
  if (first !== undefined && !hasKnownKey(fields)) {
    return recover(head, `First key of the front matter is \`${first}\`, expected \`title\``, head.yamlLine)
  }
  const frontMatter = readFrontMatter(fields)
  // A title such as `1.10` or `2021-05-19` is no text to YAML.
  const title = frontMatter.title ?? readFrontMatter(plainFields(head.yaml)).title
  const flaws = complaintsAbout(fields).map(({ key, ...flaw }) => ({ ...flaw, line: lineOf(key, head) }))
  return { frontMatter: { ...frontMatter, title }, flaws }
}

const recover = ({ yaml }: WithHead, message: string, line: number): FrontMatterOf => ({
  frontMatter: readFrontMatter(plainFields(yaml)),
  flaws: [{ kind: 'broken-front-matter', message, line }],
})

/** What stands after each key on its own line. */
const plainFields = (yaml: string): Fields =>
  Object.fromEntries(
    [...yaml.matchAll(/^([\w.]+):[ \t]+(\S.*)$/gm)].map(([, key = '', value = '']) => [
      key,
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  )

const lineOf = (key: string, { yaml, yamlLine }: WithHead): number =>
  yamlLine +
  Math.max(
    0,
    yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)),
  )
