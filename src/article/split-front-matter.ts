import matter from 'gray-matter'
import { splitPairs } from './split-pairs.ts'

export type Fields = Readonly<Record<string, unknown>>

/** A text cut after its front matter. Lines are one-based. */
export type FrontMatterSplit =
  | (Body & { readonly kind: 'none' })
  | (Head & Body & { readonly kind: 'fields'; readonly fields: Fields })
  | (Head & Body & { readonly kind: 'broken'; readonly reason: string; readonly line: number })
  | { readonly kind: 'refused'; readonly problem: RefusedFrontMatter; readonly reason: string }

export type RefusedFrontMatter = 'front-matter-is-code' | 'front-matter-too-long'

interface Head {
  /** What stands between the two `---`. */
  readonly yaml: string
  readonly yamlLine: number
}

interface Body {
  readonly body: string
  readonly bodyLine: number
}

const MAX_KILOBYTES = 16 // aliases in YAML can explode; the longest real one has 2 KB

export function splitFrontMatter(text: string): FrontMatterSplit {
  const opening = /^(?:[ \t]*\n)*---[ \t]*([a-z][\w+-]*)?[ \t]*\n/i.exec(text)
  if (!opening) return { kind: 'none', body: text, bodyLine: 1 }
  const [{ length: start }, language = ''] = opening
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    return refuse('front-matter-is-code', `Front matter is \`${language}\`, expected YAML`)
  }
  const closing = findClosing(text, start)
  if (!closing) return splitUnclosed(text, start)
  const head = text.slice(start, closing.start)
  if (isTooLong(head)) return tooLong()
  const body = text.slice(closing.end)
  const yaml = splitPairs(head).local
  const yamlLine = countLines(text.slice(0, start))
  const read = readYaml(yaml, yamlLine)
  if (read.kind === 'broken' && hasTitle(head) && !hasTitle(body)) return splitUnclosed(text, start)
  return { ...read, yaml, yamlLine, body, bodyLine: countLines(text.slice(0, closing.end)) }
}

// From the line break that ends the opening, so that an empty front matter has a closing too.
function findClosing(text: string, start: number): { start: number; end: number } | undefined {
  const closing = /\n---[ \t]*(?:\n|$)/g
  closing.lastIndex = start - 1
  const found = closing.exec(text)
  return found ? { start: Math.max(start, found.index), end: found.index + found[0].length } : undefined
}

// Without a closing, or with only a rule below the H1 that looks like one, a front matter is what stands before the H1.
// Where that is nothing, `---` was a rule.
function splitUnclosed(text: string, start: number): FrontMatterSplit {
  const rest = text.slice(start)
  const head = rest.slice(0, Math.max(0, rest.search(TITLE)))
  if (head.trim() === '') return { kind: 'none', body: text, bodyLine: 1 }
  if (isTooLong(head)) return tooLong()
  const end = start + head.length
  return {
    kind: 'broken',
    reason: 'Missing `---` after the front matter, expected one on a line of its own',
    line: countLines(text.slice(0, start)) - 1,
    yaml: splitPairs(head).local,
    yamlLine: countLines(text.slice(0, start)),
    body: text.slice(end),
    bodyLine: countLines(text.slice(0, end)),
  }
}

const TITLE = /^# \S/m
const hasTitle = (text: string): boolean => TITLE.test(text)
const refuse = (problem: RefusedFrontMatter, reason: string): FrontMatterSplit => ({
  kind: 'refused',
  problem,
  reason,
})
const isTooLong = (head: string): boolean => Buffer.byteLength(head) > MAX_KILOBYTES * 1024
const tooLong = (): FrontMatterSplit =>
  refuse('front-matter-too-long', `Front matter is longer than ${MAX_KILOBYTES} KB, expected less`)
const countLines = (text: string): number => text.split('\n').length

type ReadYaml =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number }

/* c8 ignore next 3: never called, because no front matter with a language gets here */
const refuseCode = (): never => {
  throw new Error('Front matter is code, expected YAML')
}
// Any options object keeps gray-matter from caching (a second read of a broken text would give `{}`, and callers would
// share one object); these engines keep it from running what stands after `---js`.
const options = {
  language: 'yaml',
  engines: { javascript: refuseCode, js: refuseCode, coffee: refuseCode, json: refuseCode },
}

function readYaml(yaml: string, yamlLine: number): ReadYaml {
  try {
    const { data }: { data: unknown } = matter(`---\n${yaml}\n---\n`, options)
    if (isFields(data)) return { kind: 'fields', fields: data }
    return broken(
      `Front matter is a ${Array.isArray(data) ? 'list' : 'text'}, expected keys and values`,
      yamlLine,
    )
  } catch (error) {
    return broken(
      `Front matter is no YAML (${reasonOf(error)}), expected keys and values`,
      yamlLine + lineOf(error),
    )
  }
}

const broken = (reason: string, line: number): ReadYaml => ({ kind: 'broken', reason, line })
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'reason' in error ? String(error.reason) : 'unreadable'

// The YAML parser counts from 0, and from the line break after the opening `---`.
function lineOf(error: unknown): number {
  const mark = error instanceof Error && 'mark' in error ? error.mark : undefined
  const line = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : undefined
  return typeof line === 'number' ? line - 1 : 0
}
