import type { ShownEdition } from '../../../answer/answer.ts'
import type { Library } from '../../../answer/library.ts'
import { articleCard } from '../../../card/article-card.ts'
import type { Find } from '../../../card/said.ts'
import { tellingLine } from '../../../card/telling-line.ts'
import type { Locale } from '../../../locale/locale.ts'
import { guestContext } from '../../card-context.ts'

/** An article as it is listed, with the card that others see when it is sent: nothing on it asks for Svar in their chat. */
export function findOf(shown: ShownEdition, reader: Locale, library: Library): Find {
  const context = guestContext(library, reader)
  const { edition } = shown
  return {
    title: edition.title,
    line: tellingLine(edition, context.blocksOf(edition), reader),
    card: articleCard({ kind: 'article', reader, shown, alternatives: [], confidence: 1 }, context),
  }
}
