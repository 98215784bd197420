/** A text in its two languages. Equal halves where nothing stood side by side. */
export interface Halves {
  readonly local: string
  readonly english: string
  readonly pairs: number
}

const OPEN = '<span data-ttu-id="'
const MIDDLE = '</span><span class="sxs-lookup"><span data-stu-id="'
const END = '</span></span>'

interface Pair {
  readonly start: number
  readonly end: number
  readonly local: string
  readonly english: string
}

/**
 * Splits a text of the public repositories' edition `live-sxs` into its two languages. What stands between pairs
 * (list marks, alerts, table bars) belongs to both; what only begins like a pair stays as it is, in both. An author's
 * own `<span>` may stand in either half, so a local half ends where an English one begins, not at the first `</span>`.
 */
export function splitPairs(text: string): Halves {
  const local: string[] = []
  const english: string[] = []
  let position = 0
  for (const pair of findPairs(text)) {
    const between = text.slice(position, pair.start)
    local.push(between, pair.local)
    english.push(between, pair.english)
    position = pair.end
  }
  if (position === 0) return { local: text, english: text, pairs: 0 }
  const rest = text.slice(position)
  // Joined, so that no half keeps the whole text in memory.
  return { local: [...local, rest].join(''), english: [...english, rest].join(''), pairs: local.length / 2 }
}

function* findPairs(text: string): Generator<Pair> {
  const middles = createFinder(text, MIDDLE)
  let start = text.indexOf(OPEN)
  while (start >= 0) {
    const next = text.indexOf(OPEN, start + OPEN.length)
    const pair = readPair(text, start, middles(start), next < 0 ? text.length : next)
    if (pair) yield pair
    start = next
  }
}

/** The pair that begins at `start`, if it ends before the next one begins (at `limit`). */
function readPair(text: string, start: number, middle: number, limit: number): Pair | undefined {
  if (middle < 0 || middle >= limit) return undefined
  const localStart = endOfId(text, start + OPEN.length)
  const englishStart = endOfId(text, middle + MIDDLE.length)
  if (localStart < 0 || localStart > middle || englishStart < 0 || englishStart > limit) return undefined
  const englishEnd = endOfEnglish(text, englishStart, limit)
  if (englishEnd < 0) return undefined
  return {
    start,
    end: englishEnd + END.length,
    local: text.slice(localStart, middle),
    english: text.slice(englishStart, englishEnd),
  }
}

/** Where a tag ends whose last attribute is the id that begins at `from`; -1 where something else follows the id. */
function endOfId(text: string, from: number): number {
  const quote = text.indexOf('"', from)
  return text[quote + 1] === '>' ? quote + 2 : -1
}

const SPAN = /<span\b|<\/span>/g

// Two `</span>` in a row that close nothing which was opened inside the half.
function endOfEnglish(text: string, start: number, limit: number): number {
  let depth = 0
  SPAN.lastIndex = start
  for (let tag = SPAN.exec(text); tag && tag.index < limit; tag = SPAN.exec(text)) {
    if (tag[0] !== '</span>') depth += 1
    else if (depth > 0) depth -= 1
    else if (text.startsWith(END, tag.index)) return tag.index
  }
  return -1
}

/** `indexOf` for positions that only grow: looks at each character once, however often it is asked. */
function createFinder(text: string, wanted: string): (from: number) => number {
  let found = text.indexOf(wanted)
  return (from) => {
    if (found >= 0 && found < from) found = text.indexOf(wanted, from)
    return found
  }
}
