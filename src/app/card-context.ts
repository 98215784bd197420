import type { Library } from '../answer/library.ts'
import { linkContext } from '../answer/link-context.ts'
import { blocksOf } from '../article/blocks-of.ts'
import type { CardContext, Channel } from '../card/card-context.ts'
import type { Locale } from '../locale/locale.ts'
import { phrasesOf } from '../locale/phrases-of.ts'

/** What the cards for one reader are drawn with. */
export function cardContext(
  library: Pick<Library, 'knowledgeBase' | 'slugs'>,
  reader: Locale,
  channel: Channel,
): CardContext {
  const links = linkContext(library, reader)
  return {
    phrases: phrasesOf(reader),
    channel,
    blocksOf: (edition) => blocksOf(edition, 'local', links).blocks,
  }
}
