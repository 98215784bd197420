import type { ShownEdition } from '../answer/answer.ts'
import { type Listed, tellingLines } from '../answer/telling-lines.ts'
import type { Edition } from '../article/article.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { directionOf, languageOf } from '../locale/locale.ts'
import type { Container } from './card.ts'
import type { CardContext } from './card-context.ts'
import { type Drawing, ofAsker } from './drawing.ts'
import { press } from './press.ts'
import { tellingLine } from './telling-line.ts'
import { plainText } from './text-element.ts'

/**
 * Articles to choose from, each a whole row to press, because a phone cuts the title of a button. Below its title stands
 * what tells it from the others, else its beginning. `beside` stand on the same card.
 */
export function articleRows(
  shown: readonly ShownEdition[],
  context: CardContext,
  drawing: Drawing,
  beside: readonly ShownEdition[] = [],
): readonly Container[] {
  const all = [...shown, ...beside].map(({ edition }) => ({ edition, blocks: context.blocksOf(edition) }))
  const lines = tellingLines(all.map(({ edition, blocks }) => listed(edition, plainTextOf(blocks))))
  return all
    .slice(0, shown.length)
    .map(({ edition, blocks }, at) =>
      articleRow(edition, tellingLine(edition, blocks, drawing.reader, lines[at]), drawing),
    )
}

export const listed = ({ title, locale }: Edition, text: string): Listed => ({
  title,
  text,
  language: languageOf(locale),
})

function articleRow({ id, locale, title }: Edition, line: string, drawing: Drawing): Container {
  const isRightToLeft = directionOf(locale) === 'rtl'
  const words = { ...drawing, isRightToLeft }
  const open = { svar: 'article', id, locale: drawing.reader, ...ofAsker(drawing) } as const
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    ...(isRightToLeft === drawing.isRightToLeft ? {} : { rtl: isRightToLeft }),
    selectAction: press(open, drawing.channel, title),
    items: [
      plainText(title, words, { weight: 'Bolder' }),
      ...(line === ''
        ? []
        : [plainText(line, words, { size: 'Small', isSubtle: true, spacing: 'None' } as const)]),
    ],
  }
}
