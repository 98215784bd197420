import type { AlertKind } from './block.ts'

/** The kind that a keyword in an alert's brackets stands for, in any case; undefined for a word that is none. */
export const alertKindOf = (keyword: string): AlertKind | undefined => kinds.get(normalized(keyword))

const normalized = (keyword: string): string =>
  keyword
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s\d:!.]+$/u, '')

// As machine translation writes the five keywords in the 36 languages of the public articles. Where a language has one
// word for two kinds, the milder kind has it.
const words: Readonly<Record<AlertKind, string>> = {
  note: 'note',
  tip: 'tip tips',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
}

const kinds = new Map(
  (Object.entries(words) as [AlertKind, string][]).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [word, kind] as const),
  ),
)
