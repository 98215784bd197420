import type { Edition } from './article.ts'
import type { Block } from './block.ts'
import type { LinkContext } from './link-context.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readBlocks } from './read-blocks.ts'
import { linkTarget } from './repair/link-target.ts'
import type { Repair } from './repair/repair.ts'
import { resolveLinks } from './resolve-links.ts'

/** An edition's text ready to be shown: repaired, its links resolved for one reader. */
export interface ArticleBlocks {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
}

/** Blocks of the local text or of its English source (none where the edition has no source). */
export function blocksOf(edition: Edition, text: 'local' | 'english', links: LinkContext): ArticleBlocks {
  const markdown = (text === 'local' ? edition : edition.english)?.markdown ?? ''
  const blocks = readBlocks(parseMarkdown(markdown))
  return { blocks: resolveLinks(blocks, (written) => linkTarget(written, links)), repairs: [] }
}
