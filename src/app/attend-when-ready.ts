import { messages, type Said } from '../card/said.ts'
import type { Locale } from '../locale/locale.ts'
import type { Attend } from '../teams/create-bot.ts'
import { createReaderLocales } from '../teams/reader-locales.ts'
import { type Asker, localeOf } from './desk/asker.ts'
import { attend } from './desk/attend.ts'
import type { DeskParts } from './desk/desk-parts.ts'
import { readAsker } from './desk/read-asker.ts'
import type { LibraryShelf } from './library-shelf.ts'
import { noticeOnly } from './notice-only.ts'
import { orWithout } from './or-without.ts'
import { keepPersonalReference } from './requests/keep-reference.ts'

/** Teams gives an invoke 5 s and a message 10 s: later words reach nobody. */
const PATIENCE_MS = 4000

/** Reads who says something, and has it answered from the library, once there is one. */
export function attendWhenReady(
  shelf: Pick<LibraryShelf, 'whenReady'>,
  desk: DeskParts,
  fallback: Locale,
): Attend {
  const askers = { ...desk, locales: createReaderLocales(), fallback }
  return async (incoming, sender) => {
    const asker = await readAsker(sender, askers)
    const keep = () => keepPersonalReference(asker, desk.record, desk.now())
    if (!sender.isInvoke) await orWithout('reference not kept', keep, undefined, desk.log)
    const library = await shelf.whenReady(PATIENCE_MS)
    if (library === undefined) return notReadyYet(asker)
    return attend(incoming, asker, { ...desk, library })
  }
}

/** An invoke may come from a chat in which Svar cannot write. */
function notReadyYet(asker: Asker): Said {
  const reply = noticeOnly((phrases) => phrases.notReadyYet, localeOf(asker), asker.channel)
  return asker.isInvoke ? { kind: 'word', reply } : messages(reply)
}
