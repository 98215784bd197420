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
  /** Whom the buttons are for, where others see them too. */
  readonly for?: string
  /** Of the words that are drawn, whoever reads them. */
  readonly isRightToLeft: boolean
  /** In fewer bytes: list items as text instead of columns. */
  readonly isCompact: boolean
}

/** For Svar's own words. */
export const ownDrawing = (
  reader: Locale,
  context: Pick<Drawing, 'phrases' | 'channel' | 'asked' | 'for'>,
): Drawing => ({
  reader,
  phrases: context.phrases,
  channel: context.channel,
  ...ofAsker(context),
  isRightToLeft: directionOf(reader) === 'rtl',
  isCompact: false,
})

/** What an action carries that belongs to whoever asked. */
export const ofAsker = ({ asked, ...context }: Pick<Drawing, 'asked' | 'for'>) => ({
  ...(asked === undefined ? {} : { asked }),
  ...forAsker(context),
})

/** What an action carries that nobody else is to press. */
export const forAsker = ({ for: whom }: Pick<Drawing, 'for'>) => (whom === undefined ? {} : { for: whom })
