import { directionOf, type Locale, languageOf } from '../locale/locale.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { plainForTemplating } from './templating.ts'

/** A whole card; `says` is what a client says or shows that cannot draw it. */
export const makeCard = (lang: Locale, says: string, body: readonly CardElement[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: languageOf(lang), // clients refuse a region in it
  ...(directionOf(lang) === 'rtl' ? { rtl: true as const } : {}),
  speak: spoken(says),
  fallbackText: plainForTemplating(says),
  body,
})

// Clients that know SSML read tags and entities in it.
const spoken = (text: string): string => plainForTemplating(text.replace(/[<>&]/g, ' '))
