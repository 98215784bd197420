import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import { languageName } from './language-notice.ts'
import { shorten } from './shorten.ts'

const longestLine = 120 // characters: two lines on a phone

/** What tells an article from others below its title: its language where that is not the reader's, and how it begins. */
export const tellingLine = ({ locale }: Edition, blocks: readonly Block[], reader: Locale): string =>
  [languageOf(locale) === languageOf(reader) ? '' : languageName(locale, reader), firstWords(blocks)]
    .filter((part) => part !== '')
    .join(' · ')

const firstWords = (blocks: readonly Block[]): string =>
  shorten(plainTextOf(blocks).slice(0, 300).replace(/\s+/g, ' ').trim(), longestLine)
