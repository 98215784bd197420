import { directionOf, type Locale, languageOf } from '../locale/locale.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import { plainForTemplating } from './templating.ts'

/** A whole card; `says` is what a client says, and shows that cannot draw it. */
export const makeCard = (
  lang: Locale,
  says: string | { readonly short: string; readonly long: string },
  body: readonly CardElement[],
): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: languageOf(lang), // clients refuse a region in it
  ...(directionOf(lang) === 'rtl' ? { rtl: true as const } : {}),
  speak: spoken(typeof says === 'string' ? says : says.short),
  fallbackText: plainForTemplating(typeof says === 'string' ? says : says.long),
  body,
})

// Clients that know SSML read tags and entities in it.
const spoken = (text: string): string => plainForTemplating(text.replace(/[<>&]/g, ' '))
