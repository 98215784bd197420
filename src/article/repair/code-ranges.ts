export interface Range {
  readonly start: number
  readonly end: number
}

/** Where code stands in a Markdown text, in order: fenced blocks, and spans between equal runs of backticks. */
export function codeRanges(markdown: string): readonly Range[] {
  if (!/[`~]{3}|`/.test(markdown)) return []
  const fences = fencedRanges(markdown)
  const outside = gaps(fences, markdown.length)
  return [...fences, ...outside.flatMap((gap) => spanRanges(markdown, gap))].sort((a, b) => a.start - b.start)
}

function fencedRanges(markdown: string): readonly Range[] {
  const ranges: Range[] = []
  let open: { start: number; fence: string } | undefined
  for (const { 0: line, 1: fence = '', index } of markdown.matchAll(/^[ \t>]*(`{3,}|~{3,})?.*$/gm)) {
    if (open === undefined) {
      if (fence !== '' && !line.slice(line.indexOf(fence) + fence.length).includes('`'))
        open = { start: index, fence }
    } else if (fence.startsWith(open.fence)) {
      ranges.push({ start: open.start, end: index + line.length })
      open = undefined
    }
  }
  return open === undefined ? ranges : [...ranges, { start: open.start, end: markdown.length }]
}

function gaps(ranges: readonly Range[], length: number): readonly Range[] {
  const starts = [0, ...ranges.map(({ end }) => end)]
  const ends = [...ranges.map(({ start }) => start), length]
  return starts.map((start, index) => ({ start, end: ends[index] ?? length }))
}

// A run that has no equal one after it in its paragraph is no code. Each run is looked at twice at most.
function spanRanges(markdown: string, { start, end }: Range): readonly Range[] {
  const ranges: Range[] = []
  let open = new Map<number, number>()
  let position = start
  for (const run of markdown.slice(start, end).matchAll(/`+|\n[ \t]*\n/g)) {
    const at = start + run.index
    if (at < position) continue
    if (run[0].startsWith('\n')) {
      open = new Map()
      continue
    }
    const before = open.get(run[0].length)
    if (before === undefined) open.set(run[0].length, at)
    else {
      ranges.push({ start: before, end: at + run[0].length })
      open = new Map()
      position = at + run[0].length
    }
  }
  return ranges
}
