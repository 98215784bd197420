import type { AdaptiveCard } from './card.ts'

/** Teams once refused cards over 28 KB of JSON, and still cuts whole messages: a budget that is always safe. */
export const mostBytes = 28 * 1024

/** Bytes of the card's JSON in UTF-8. */
export const cardSize = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card))
