import type { Edition } from '../article/article.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'

/** What was asked of an edition's locale, and why another one is shown. Never a silent swap. */
export interface ShownEdition {
  readonly edition: Edition
  readonly wanted: Locale
  /** `same-language`: another region; `english`, `other`: another language, which the answer has to say. */
  readonly fallback: 'none' | 'same-language' | 'english' | 'other'
}

export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'human'
export type Command = keyof Phrases['commands'] | 'expertsHere'
export type NoAnswerReason = 'no-match' | 'no-words'

/** What the bot says, decided and not yet drawn. `reader` is the locale that Svar's own phrases are said in. */
export type Answer =
  | {
      readonly kind: 'article'
      readonly reader: Locale
      readonly shown: ShownEdition
      readonly alternatives: readonly ShownEdition[]
      readonly confidence: number
    }
  | {
      readonly kind: 'choices'
      readonly reader: Locale
      readonly choices: readonly ShownEdition[]
      readonly confidence: number
    }
  | {
      readonly kind: 'nothing'
      readonly reader: Locale
      readonly reason: NoAnswerReason
      readonly nearest: readonly ShownEdition[]
      readonly confidence: number
      /** The question before found nothing either. */
      readonly missedBefore: boolean
    }
  | { readonly kind: 'smalltalk'; readonly reader: Locale; readonly smalltalk: SmallTalk }
  | { readonly kind: 'command'; readonly reader: Locale; readonly command: Command }
