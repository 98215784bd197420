import type { ShownEdition } from '../answer/answer.ts'
import type { Block } from '../article/block.ts'
import { directionOf } from '../locale/locale.ts'
import type { Container } from './card.ts'
import type { Drawing } from './drawing.ts'
import { press } from './press.ts'
import { tellingLine } from './telling-line.ts'
import { plainText } from './text-element.ts'

/** An article to choose: a whole row to press, because a phone cuts the title of a button. */
export function articleRow({ edition }: ShownEdition, blocks: readonly Block[], drawing: Drawing): Container {
  const { id, locale, title } = edition
  const isRightToLeft = directionOf(locale) === 'rtl'
  const words = { ...drawing, isRightToLeft }
  const line = tellingLine(edition, blocks, drawing.reader)
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    ...(isRightToLeft === drawing.isRightToLeft ? {} : { rtl: isRightToLeft }),
    selectAction: press({ svar: 'article', id, locale, ...askedOf(drawing) }, drawing.channel, title),
    items: [
      plainText(title, words, { weight: 'Bolder' }),
      ...(line === ''
        ? []
        : [plainText(line, words, { size: 'Small', isSubtle: true, spacing: 'None' } as const)]),
    ],
  }
}

const askedOf = ({ asked }: Drawing) => (asked === undefined ? {} : { asked })
