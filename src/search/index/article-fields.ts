import { addressesIn } from '../analysis/addresses.ts'

/** The words of an article text by where they stand. */
export interface Fields {
  readonly title: string
  readonly headings: string
  readonly steps: string
  readonly body: string
  readonly alternates: readonly string[]
  /** Those that it links to. */
  readonly addresses: readonly string[]
}

/** Reads the fields straight from the Markdown: a search needs its words and not its structure. */
export function fieldsOf(title: string, markdown: string, alternates: readonly string[] = []): Fields {
  const kinds = { headings: [] as string[], steps: [] as string[], body: [] as string[] }
  for (const line of markdown.split('\n')) kinds[kindOf(line)].push(plain(line))
  return {
    title: plain(title),
    headings: kinds.headings.join('\n'),
    steps: kinds.steps.join('\n'),
    body: kinds.body.join('\n'),
    alternates,
    addresses: addressesIn(markdown),
  }
}

function kindOf(line: string): 'headings' | 'steps' | 'body' {
  if (/^\s*(?:#{1,6}\s|\*\*[^*]+\*\*:?\s*$)/.test(line)) return 'headings'
  return /^\s*\d+[.)]\s/.test(line) ? 'steps' : 'body'
}

const plain = (line: string): string =>
  line
    .replace(/<[^>]{0,400}>|!\[[^\]]*\]\([^)]*\)|&nbsp;/g, ' ')
    .replace(/\]\s?\([^)]*\)/g, '] ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\[![A-Za-z]+\]/g, ' ')
    .replace(/[*_`[\]\\>]/g, ' ')
