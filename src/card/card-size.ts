import type { AdaptiveCard } from './card.ts'

/** Teams refused messages over 28 KB (28,672); what stands around a card in its message takes less than the rest. */
export const mostBytes = 27_500

/** Bytes of the card's JSON in UTF-8. */
export const cardSize = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card))
