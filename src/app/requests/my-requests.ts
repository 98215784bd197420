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
  return requestsReply(requests, reader, { phrases: phrasesOf(reader), channel: asker.channel }, says)
}
