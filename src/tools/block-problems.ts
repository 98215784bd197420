import { articlesBySlug, linkContext } from '../answer/link-context.ts'
import type { Edition, KnowledgeBase, Problem } from '../article/article.ts'
import { blocksOf } from '../article/blocks-of.ts'
import type { Repair, RepairKind } from '../article/repair/repair.ts'
import { cutText } from '../locale/cut-text.ts'

export interface RepairedEdition {
  readonly edition: Edition
  readonly repairs: readonly Repair[]
}

/** What was mended in the local text of every edition that has a file of its own. */
export function repairsIn(knowledgeBase: KnowledgeBase): readonly RepairedEdition[] {
  const library = { knowledgeBase, slugs: articlesBySlug(knowledgeBase) }
  return [...knowledgeBase.articles.values()]
    .flatMap(({ editions }) => [...editions.values()])
    .filter(({ origin }) => origin !== 'rebuilt')
    .map((edition) => {
      const links = linkContext(library, edition.locale)
      return { edition, repairs: blocksOf(edition, 'local', links).repairs }
    })
}

/** The damage among the repairs, as warnings to its authors. `textOf` gives the file of an edition. */
export const repairProblems = (
  repaired: readonly RepairedEdition[],
  textOf: (path: string) => string,
): readonly Problem[] =>
  repaired.flatMap(({ edition, repairs }) => {
    const damage = repairs.filter((repair) => !wellMeant.has(repair.kind) && !isAnchor(repair))
    const lines = damage.length === 0 ? [] : textOf(edition.path).split('\n')
    return damage.map((repair) => problemOf(repair, edition.path, lines))
  })

/** Nobody's mistake: links that moved, or that mean an article here. */
const wellMeant: ReadonlySet<RepairKind> = new Set([
  'former-host',
  'reader-locale',
  'root-relative-target',
  'insecure-target',
  'cross-link',
  'break-tag',
])

/** An anchor is how the public articles name their headings. */
const isAnchor = ({ kind, found }: Repair): boolean => kind === 'leaked-tag' && /^<\/?a\b/.test(found)

const problemOf = (repair: Repair, path: string, lines: readonly string[]): Problem => ({
  path,
  line: lineOf(repair, lines),
  severity: 'warning',
  kind: repair.kind,
  message: messageOf(repair),
})

function messageOf({ kind, found, made }: Repair): string {
  if (kind === 'unsafe-target')
    return `Link target \`${shortened(found)}\` leads nowhere, expected an article’s path or an https address`
  if (kind === 'empty-link') return `Link without words, shown as \`${shortened(made)}\``
  return `Damaged \`${shortened(found)}\` (${kind}), shown as \`${shortened(made)}\``
}

/** The line that has what was found; where marks stand between its words, the line that has most of its words. */
function lineOf({ kind, found }: Repair, lines: readonly string[]): number {
  const written = kind === 'empty-link' ? '[](' : (found.split('\n')[0] ?? found)
  const exact = written === '' ? -1 : lines.findIndex((line) => line.includes(written))
  if (exact >= 0) return exact + 1
  // Two words may be glued in what was found, so their beginnings only.
  const words = found.match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{3,4}/gu) ?? []
  const shared = lines.map((line) => words.filter((word) => line.includes(word)).length)
  return 1 + Math.max(0, shared.indexOf(Math.max(1, ...shared)))
}

const LONGEST = 80

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${cutText(line, LONGEST)}…`
}
