import type { Reply } from '../../card/reply.ts'
import { requestsReply } from '../../card/requests/requester-card.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'

const MOST_LISTED = 5 // a card a phone can scroll through

/** The newest requests of whoever asks. */
export async function myRequests(asker: Asker, { record }: TurnParts, says?: string): Promise<Reply> {
  const reader = localeOf(asker)
  const requests = await record.requests.listOf(asker.person, MOST_LISTED)
  const context = { phrases: phrasesOf(reader), channel: asker.channel }
  const reply = requestsReply(requests, reader, context, says)
  return requests.length === 0 ? reply : { ...reply, isPlain: false } // its buttons are the only way to withdraw
}
