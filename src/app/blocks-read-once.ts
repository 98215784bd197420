import type { Edition, KnowledgeBase } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import { blocksOf } from '../article/blocks-of.ts'
import type { LinkContext } from '../article/link-context.ts'

type Blocks = readonly Block[]

/** To read an article takes milliseconds, and a few hundred of them are most of the answers. */
const MOST_KEPT = 1000

// A knowledge base is never changed, and those that were replaced take their blocks along.
const kept = new WeakMap<KnowledgeBase, Map<string, Blocks>>()

/** The blocks of an edition for the readers of these links; `audience` tells links of one reader apart. */
export function blocksReadOnce(
  knowledgeBase: KnowledgeBase,
  edition: Edition,
  links: LinkContext,
  audience: 'member' | 'guest',
): Blocks {
  const known = kept.get(knowledgeBase) ?? new Map<string, Blocks>()
  kept.set(knowledgeBase, known)
  const key = [audience, links.reader, edition.locale, edition.id].join(' ')
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= MOST_KEPT) known.clear()
  const { blocks } = blocksOf(edition, 'local', links)
  known.set(key, blocks)
  return blocks
}
