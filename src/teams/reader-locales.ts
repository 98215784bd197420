import type { Activity } from 'botbuilder'
import { type Locale, toLocale } from '../locale/locale.ts'

/**
 * Remembers each reader's locale. A message and a button press of the same person can name different ones, so presses
 * never change it, and a message does only when the one after it names the same.
 */
export interface ReaderLocales {
  /** The locale to answer in, after having seen this activity. Undefined while none was ever named. */
  see(activity: Activity): Locale | undefined
}

interface Seen {
  readonly kept: Locale
  readonly last: Locale
}

/** Keeps at most `limit` readers; who was away the longest is forgotten first. */
export function createReaderLocales(limit = 10_000): ReaderLocales {
  const seen = new Map<string, Seen>()
  return {
    see(activity) {
      const reader = `${activity.channelId}/${activity.from?.id}`
      const known = seen.get(reader)
      const named = activity.type === 'invoke' ? undefined : localeOf(activity)
      const next =
        named === undefined
          ? known
          : { kept: known && known.last !== named ? known.kept : named, last: named }
      if (next === undefined) return activity.type === 'invoke' ? localeOf(activity) : undefined
      seen.delete(reader)
      seen.set(reader, next)
      if (seen.size > limit) forgetOldest(seen)
      return next.kept
    },
  }
}

/** What the client says of itself comes before what the channel says. */
function localeOf({ entities, locale }: Activity): Locale | undefined {
  const client = Array.isArray(entities)
    ? entities.find((entity) => entity?.type === 'clientInfo')
    : undefined
  return read(client?.locale) ?? read(locale)
}

const read = (text: unknown): Locale | undefined => (typeof text === 'string' ? toLocale(text) : undefined)

function forgetOldest(seen: Map<string, Seen>): void {
  const [oldest] = seen.keys()
  if (oldest !== undefined) seen.delete(oldest)
}
