import { directionOf, type Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import type { QuestionId } from './card-action.ts'
import type { Channel } from './card-context.ts'

/** For whom and how the words of one edition are drawn. */
export interface Drawing {
  readonly reader: Locale
  /** In the reader's locale. */
  readonly phrases: Phrases
  readonly channel: Channel
  /** The question that is answered, when it is kept. */
  readonly asked?: QuestionId
  /** Of the words that are drawn, whoever reads them. */
  readonly isRightToLeft: boolean
  /** In fewer bytes: list items as text instead of columns. */
  readonly isCompact: boolean
}

/** For Svar's own words. */
export const ownDrawing = (
  reader: Locale,
  { phrases, channel, asked }: Pick<Drawing, 'phrases' | 'channel' | 'asked'>,
): Drawing => ({
  reader,
  phrases,
  channel,
  ...(asked === undefined ? {} : { asked }),
  isRightToLeft: directionOf(reader) === 'rtl',
  isCompact: false,
})
