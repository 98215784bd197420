import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { cutText } from '../locale/cut-text.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import { languageName } from './language-notice.ts'
import { shortenToWidth } from './shorten.ts'

const longestLine = 120 // characters: two lines on a phone

/** A whole sentence needs no sign that others follow. */
const endAtSentence = (line: string): string => line.replace(/([.!?。！？؟])…$/u, '$1')

/**
 * What tells an article from others below its title: its language where that is not the reader's, and what only it says,
 * else how it begins.
 */
export const tellingLine = (
  { locale }: Edition,
  blocks: readonly Block[],
  reader: Locale,
  telling = cutText(plainTextOf(blocks), 300),
): string =>
  [
    languageOf(locale) === languageOf(reader) ? '' : languageName(locale, reader),
    endAtSentence(shortenToWidth(telling.replace(/\s+/g, ' ').trim(), longestLine)),
  ]
    .filter((part) => part !== '')
    .join(' · ')
