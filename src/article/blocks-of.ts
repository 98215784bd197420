import { languageOf } from '../locale/locale.ts'
import type { Edition } from './article.ts'
import type { Block, Inline } from './block.ts'
import type { LinkContext } from './link-context.ts'
import { mapContent } from './map-content.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readBlocks } from './read-blocks.ts'
import { mendAfterLinks, mendBeforeLinks } from './repair/mend-inlines.ts'
import { mendMarkdown } from './repair/mend-markdown.ts'
import { pathLocale } from './repair/path-locale.ts'
import type { Repair } from './repair/repair.ts'
import { type LinkResolution, resolveLinks } from './resolve-links.ts'
import { sourceWordsOf } from './source-words.ts'
import { tidyInlines } from './tidy-inlines.ts'

/** An edition's text ready to be shown: repaired, its links resolved for one reader. */
export interface ArticleBlocks {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
}

/** Blocks of the local text or of its English source (none where the edition has no source). */
export function blocksOf(edition: Edition, text: 'local' | 'english', links: LinkContext): ArticleBlocks {
  const isLocal = text === 'local'
  const source = edition.english?.markdown ?? ''
  const english = isLocal ? source : ''
  const language = isLocal ? languageOf(edition.locale) : 'en'
  const { value, repairs } = mendMarkdown({
    markdown: isLocal ? edition.markdown : source,
    language,
    english,
  })
  const place = { from: edition.id, links, readerPath: pathLocale(links.reader) }
  const resolution = { ...place, sourceWords: sourceWordsOf(english, place) }
  const all: Repair[] = [...repairs]
  const blocks = mapContent(readBlocks(parseMarkdown(value)), (content) => {
    const mended = mendContent(content, language, resolution)
    all.push(...mended.repairs)
    return mended.value
  })
  return { blocks, repairs: all }
}

function mendContent(content: readonly Inline<string>[], language: string, resolution: LinkResolution) {
  const before = mendBeforeLinks(content)
  const linked = resolveLinks(before.value, resolution)
  const after = mendAfterLinks(linked.value, language)
  return {
    value: tidyInlines(after.value),
    repairs: [...before.repairs, ...linked.repairs, ...after.repairs],
  }
}
