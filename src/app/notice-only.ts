import type { Channel } from '../card/card-context.ts'
import { noticeReply, type Reply } from '../card/reply.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { phrasesOf } from '../locale/phrases-of.ts'

/** One of Svar's own sentences, which needs no articles. */
export function noticeOnly(say: (phrases: Phrases) => string, reader: Locale, channel: Channel): Reply {
  const phrases = phrasesOf(reader)
  return noticeReply(say(phrases), reader, { phrases, channel })
}
