import type { AdaptiveCard } from './card.ts'
import type { Reply } from './reply.ts'

/** One find in the compose box: a line to choose, and what is put into the message when it is chosen. */
export interface Find {
  readonly title: string
  readonly line: string
  readonly card: AdaptiveCard
}

/** What is done about something that came in. */
export type Said =
  | {
      readonly kind: 'messages'
      readonly replies: readonly Reply[]
      /** Messages of Svar's own that go. */
      readonly removes?: readonly string[]
      /** Called when all are sent, with the ids that the channel gave them. */
      readonly sent?: ((activityIds: readonly string[]) => Promise<void>) | undefined
    }
  /** Stands in the place of the card whose button was pressed; a new message where the channel cannot do that. */
  | { readonly kind: 'in-place'; readonly reply: Reply }
  /** A word to whoever pressed a button. */
  | { readonly kind: 'word'; readonly reply: Reply }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: AdaptiveCard }
  /** `none`: what is said where there are no finds. */
  | { readonly kind: 'finds'; readonly finds: readonly Find[]; readonly none?: string }
  | { readonly kind: 'done' }
  /** Not for Svar. */
  | { readonly kind: 'unknown' }

export const messages = (...replies: readonly Reply[]): Said => ({ kind: 'messages', replies })
