import type { Said } from '../card/said.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { type Asker, localeOf } from './desk/asker.ts'
import { noticeOnly } from './notice-only.ts'

/** A sentence to whoever has pressed something, in their own language or that of their channel. */
export const wordTo = (
  asker: Asker,
  words: (phrases: Phrases) => string,
  reader: Locale = localeOf(asker),
): Said => ({ kind: 'word', reply: noticeOnly(words, reader, asker.channel) })
