import type { Locale } from '../locale/locale.ts'
import type { Sender } from './sender.ts'

/**
 * Remembers each reader's locale. A message and a button press of the same person can name different ones, so presses
 * never change it, and a message does only when the one after it names the same.
 */
export interface ReaderLocales {
  /**
   * The locale to answer in, after having seen this activity. Undefined while none was ever named. `earlier`: what was
   * kept of the reader before this process knew them.
   */
  see(sender: Seen, earlier?: Locale): Locale | undefined
}

type Seen = Pick<Sender, 'personId' | 'namedLocale' | 'isInvoke'>

interface Known {
  readonly kept: Locale
  readonly last: Locale
}

/** Keeps at most `limit` readers; who was away the longest is forgotten first. */
export function createReaderLocales(limit = 10_000): ReaderLocales {
  const readers = new Map<string, Known>()
  return {
    see({ personId, namedLocale, isInvoke }, earlier) {
      const known = readers.get(personId) ?? (earlier && { kept: earlier, last: earlier })
      const next = after(known, isInvoke ? undefined : namedLocale)
      if (next === undefined) return isInvoke ? namedLocale : undefined
      readers.delete(personId)
      readers.set(personId, next)
      if (readers.size > limit) forgetOldest(readers)
      return next.kept
    },
  }
}

function after(known: Known | undefined, named: Locale | undefined): Known | undefined {
  if (named === undefined) return known
  return { kept: known && known.last !== named ? known.kept : named, last: named }
}

function forgetOldest(readers: Map<string, Known>): void {
  const [oldest] = readers.keys()
  if (oldest !== undefined) readers.delete(oldest)
}
