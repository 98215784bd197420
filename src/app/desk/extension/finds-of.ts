import type { ShownEdition } from '../../../answer/answer.ts'
import type { Library } from '../../../answer/library.ts'
import { tellingLines } from '../../../answer/telling-lines.ts'
import { plainTextOf } from '../../../article/plain-text-of.ts'
import { articleCard } from '../../../card/article-card.ts'
import { listed } from '../../../card/article-rows.ts'
import type { Find } from '../../../card/said.ts'
import { tellingLine } from '../../../card/telling-line.ts'
import type { Locale } from '../../../locale/locale.ts'
import { guestContext } from '../../card-context.ts'

/**
 * Articles as they are listed, each with the line that tells it from the others, and with the card that others see when it
 * is sent: nothing on it asks for Svar in their chat.
 */
export function findsOf(shown: readonly ShownEdition[], reader: Locale, library: Library): readonly Find[] {
  const context = guestContext(library, reader)
  const all = shown.map((each) => ({ each, blocks: context.blocksOf(each.edition) }))
  const lines = tellingLines(all.map(({ each, blocks }) => listed(each.edition, plainTextOf(blocks))))
  return all.map(({ each, blocks }, at) => ({
    title: each.edition.title,
    line: tellingLine(each.edition, blocks, reader, lines[at]),
    card: articleCard({ kind: 'article', reader, shown: each, alternatives: [], confidence: 1 }, context),
  }))
}
