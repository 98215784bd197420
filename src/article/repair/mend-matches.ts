import { codeRanges } from './code-ranges.ts'
import type { Mended, Repair, RepairKind } from './repair.ts'

interface Damage {
  readonly kind: RepairKind
  /** Global. */
  readonly pattern: RegExp
  /** What stands in its place; what was found, where it is no damage after all. */
  readonly make: (match: RegExpExecArray) => string
}

/** Replaces a pattern everywhere but in code. */
export function mendMatches(markdown: string, { kind, pattern, make }: Damage): Mended<string> {
  const matches = [...markdown.matchAll(pattern)]
  if (matches.length === 0) return { value: markdown, repairs: [] }
  const isCode = codeTest(markdown)
  const lineAt = lineCounter(markdown)
  const repairs: Repair[] = []
  const pieces: string[] = []
  let end = 0
  for (const match of matches) {
    const [found] = match
    const made = isCode(match.index) ? found : make(match)
    if (made !== found) repairs.push({ kind, line: lineAt(match.index), found, made })
    pieces.push(markdown.slice(end, match.index), made)
    end = match.index + found.length
  }
  return { value: pieces.join('') + markdown.slice(end), repairs }
}

// Both are asked for positions in rising order only, so that a text is gone through once.
function codeTest(markdown: string): (position: number) => boolean {
  const ranges = codeRanges(markdown)
  let next = 0
  return (position) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next += 1
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= position
  }
}

function lineCounter(text: string): (position: number) => number {
  let line = 1
  let counted = 0
  return (position) => {
    line += text.slice(counted, position).split('\n').length - 1
    counted = position
    return line
  }
}
