import { type Locale, toLocale } from '../../locale/locale.ts'
import type { Log } from '../../log.ts'
import type { Preferences } from '../../record/preferences.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { ReaderLocales } from '../../teams/reader-locales.ts'
import type { Sender } from '../../teams/sender.ts'
import { orWithout } from '../or-without.ts'
import type { Asker } from './asker.ts'

export interface AskerParts {
  readonly record: Pick<RecordStore, 'keyed' | 'preferences'>
  readonly locales: ReaderLocales
  readonly fallback: Locale
  readonly now: () => number
  readonly log: Log
}

/** Reads who is asking. What the client says of its locale is kept, so that it holds over restarts and replicas. */
export async function readAsker(
  sender: Sender,
  { record, locales, fallback, now, log }: AskerParts,
): Promise<Asker> {
  const person = record.keyed(sender.personId)
  const kept = await orWithout('preferences not read', () => record.preferences.get(person), undefined, log)
  const client = locales.see(sender, localeIn(kept?.clientLocale))
  if (kept !== undefined && client !== undefined && client !== kept.clientLocale) {
    const keep = () => record.preferences.set(person, { clientLocale: client }, now())
    await orWithout('preferences not kept', keep, undefined, log)
  }
  return {
    ...sender,
    person,
    tenant: record.keyed(sender.tenantId),
    conversation: record.keyed(sender.conversationId),
    ...wishesOf(kept ?? {}, client, fallback),
  }
}

const wishesOf = (kept: Preferences, client: Locale | undefined, fallback: Locale) => ({
  reader: { chosen: localeIn(kept.locale), client, fallback },
  wantsPlainText: kept.plainText === true,
})

const localeIn = (tag: string | undefined): Locale | undefined =>
  tag === undefined ? undefined : toLocale(tag)
