import type { Edition } from '../article/article.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import type { Match } from '../search/match.ts'

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

/** How a question was read, where that is worth a line. */
export interface Understood {
  /** The text that was searched, as it can be asked again. */
  readonly text: string
  /** The same with misspelt words put right, where they mattered. */
  readonly searchedFor: string | undefined
  /** The question's language, where it is not the reader's and words were put right. */
  readonly readIn: Locale | undefined
  /** The question that this one was taken to go on from. */
  readonly followsOn: string | undefined
}

/** Why an article was chosen. */
export interface Why extends Pick<Match, 'matched' | 'route' | 'probability'> {
  readonly runnerUp: ShownEdition | undefined
}

/** What the bot says, decided and not yet drawn. `reader` is the locale that Svar's own phrases are said in. */
export type Answer =
  | {
      readonly kind: 'article'
      readonly reader: Locale
      readonly shown: ShownEdition
      readonly alternatives: readonly ShownEdition[]
      /** Articles that say nearly the same. */
      readonly related?: readonly ShownEdition[]
      readonly confidence: number
      readonly why?: Why
      /** Undefined: as it is. */
      readonly view?: 'original' | 'names'
      readonly understood?: Understood
    }
  | {
      readonly kind: 'choices'
      readonly reader: Locale
      readonly choices: readonly ShownEdition[]
      readonly confidence: number
      readonly understood?: Understood
    }
  | {
      readonly kind: 'nothing'
      readonly reader: Locale
      readonly reason: NoAnswerReason
      readonly nearest: readonly ShownEdition[]
      readonly confidence: number
      /** The question before found nothing either. */
      readonly missedBefore: boolean
      /** Whom to turn to then, where nobody answers requests. */
      readonly turnTo?: string
    }
  | { readonly kind: 'smalltalk'; readonly reader: Locale; readonly smalltalk: SmallTalk }
  | { readonly kind: 'command'; readonly reader: Locale; readonly command: Command }
