import { normalize } from '../analysis/normalize.ts'

/** Titles of one language, in rows: an article's first one by its number, those of its other editions behind all. */
export interface PlacedTitles {
  /** Empty where an article has none in this language. */
  readonly titles: readonly string[]
  /** The articles of the rows behind, rising. */
  readonly otherTitles: Uint32Array
  /** For each edition the row of its title, unless another edition has the same. */
  readonly rows: readonly (number | undefined)[]
}

/** `editions` by article, rising: Brazil and Portugal may call one thing by two names. */
export function placeTitles(
  editions: readonly (readonly [article: number, title: string])[],
  articleCount: number,
): PlacedTitles {
  const titles = Array.from({ length: articleCount }, () => '')
  const others: number[] = []
  const seen = new Set<string>()
  const rows = editions.map(([article, written], at) => {
    const title = written.replace(/\s+/g, ' ').trim()
    const key = `${article} ${normalize(title)}`
    const isFirst = editions[at - 1]?.[0] !== article
    if (!isFirst && seen.has(key)) return undefined
    seen.add(key)
    if (!isFirst) {
      others.push(article)
      return titles.push(title) - 1
    }
    titles[article] = title
    return article
  })
  return { titles, otherTitles: Uint32Array.from(others), rows }
}

type Titles = Pick<PlacedTitles, 'titles' | 'otherTitles'>

/** The article of a title. */
export const articleOfRow = (row: number, { titles, otherTitles }: Titles): number =>
  otherTitles[row - titles.length + otherTitles.length] ?? row

/** For each row the next one of the same article, 0 where there is none; empty where no article has two titles. */
export function nextRows({ titles, otherTitles }: Titles): Uint32Array {
  if (otherTitles.length === 0) return new Uint32Array(0)
  const next = new Uint32Array(titles.length)
  const first = titles.length - otherTitles.length
  otherTitles.forEach((article, at) => {
    const isAnother = otherTitles[at - 1] === article
    next[isAnother ? first + at - 1 : article] = first + at
  })
  return next
}
