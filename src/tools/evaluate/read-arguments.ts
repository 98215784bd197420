import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Locale, locale } from '../../locale/locale.ts'
import { spreadLists } from './list-options.ts'
import type { Narrowing } from './narrow-knowledge-base.ts'
import { readRestriction } from './read-restriction.ts'

export const usage = `Usage: npm run --silent evaluate -- --questions FILE… --articles DIR… [OPTION]…
  --restrict-to FILE  index only these articles: a JSON list of file names, or a name a line
  --only-locale L…    index only the editions of these locales
  --without-english   index no English halves and no editions rebuilt from them
  --locales N         fill up to N locales with copies, to measure size
  --reader L          every reader's client speaks this locale, else each question's own
  --reranker DIR      put what is found into the order of the model in this folder
  --snapshot FILE     load the index from this file; where it does not fit, build it and write the file
  --adversarial N     ask N texts that are made to take long, too
  --compare           ask us once, then other search libraries the same, and print one table
  --misses            list the questions whose first article is not right
  --json              print one object`

export interface Wanted {
  readonly questions: readonly string[]
  readonly articles: readonly string[]
  readonly narrowing: Narrowing
  /** 0: those there are. */
  readonly locales: number
  readonly reader: Locale | undefined
  readonly snapshot: string | undefined
  readonly reranker: string | undefined
  /** How many texts that are made to take long. */
  readonly adversarial: number
  readonly compares: boolean
  readonly showsMisses: boolean
  readonly isJson: boolean
}

const options = {
  questions: { type: 'string', multiple: true },
  articles: { type: 'string', multiple: true },
  'restrict-to': { type: 'string' },
  'only-locale': { type: 'string', multiple: true },
  'without-english': { type: 'boolean' },
  locales: { type: 'string' },
  reader: { type: 'string' },
  snapshot: { type: 'string' },
  reranker: { type: 'string' },
  adversarial: { type: 'string' },
  compare: { type: 'boolean' },
  misses: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

const lists = ['--questions', '--articles', '--only-locale']

const optionsIn = (given: readonly string[]) =>
  parseArgs({ args: [...spreadLists(given, lists)], options }).values

/** What is wanted, or what is wrong with the way it is said. */
export function readArguments(given: readonly string[]): Wanted | readonly string[] {
  const values = optionsIn(given)
  const { questions, articles = ['articles'], locales = '0', adversarial = '0' } = values
  const { reader, snapshot, reranker } = values
  if (questions === undefined) return ['Missing --questions FILE', usage]
  for (const [name, value] of Object.entries({ locales, adversarial }))
    if (!/^\d+$/.test(value)) return [`--${name} is \`${value}\`, expected a whole number`, usage]
  return {
    questions,
    articles,
    narrowing: narrowingOf(values),
    locales: Number(locales),
    reader: reader === undefined ? undefined : locale(reader),
    snapshot,
    reranker,
    adversarial: Number(adversarial),
    compares: values.compare ?? false,
    showsMisses: values.misses ?? false,
    isJson: values.json ?? false,
  }
}

function narrowingOf(values: ReturnType<typeof optionsIn>): Narrowing {
  const list = values['restrict-to']
  return {
    ids: list === undefined ? undefined : readRestriction(readFileSync(list, 'utf8')),
    locales: (values['only-locale'] ?? []).map(locale),
    withoutEnglish: values['without-english'] ?? false,
  }
}
