import type { ShownEdition } from '../answer/answer.ts'
import type { Block } from '../article/block.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { directionOf, languageOf } from '../locale/locale.ts'
import type { Container } from './card.ts'
import type { Drawing } from './drawing.ts'
import { languageName } from './language-notice.ts'
import { press } from './press.ts'
import { shorten } from './shorten.ts'
import { plainText } from './text-element.ts'

const longestLine = 120 // characters: two lines on a phone

/** An article to choose: a whole row to press, because a phone cuts the title of a button. */
export function articleRow({ edition }: ShownEdition, blocks: readonly Block[], drawing: Drawing): Container {
  const { id, locale, title } = edition
  const isRightToLeft = directionOf(locale) === 'rtl'
  const words = { ...drawing, isRightToLeft }
  const line = [languageLabel(locale, drawing), shorten(firstWords(blocks), longestLine)]
    .filter((part) => part !== '')
    .join(' · ')
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

const languageLabel = (locale: ShownEdition['edition']['locale'], { reader }: Drawing): string =>
  languageOf(locale) === languageOf(reader) ? '' : languageName(locale, reader)

const firstWords = (blocks: readonly Block[]): string =>
  plainTextOf(blocks).slice(0, 300).replace(/\s+/g, ' ').trim()
