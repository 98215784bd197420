import type { Reply } from '../../card/reply.ts'
import { requesterReply } from '../../card/requests/requester-card.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { myRequests } from './my-requests.ts'

interface Shown {
  readonly request: ExpertRequest
  /** Pressed in the list of one's own requests, which is shown anew. */
  readonly list?: true
}

/** A request as it is by now, to the requester who has pressed something. */
export async function showToRequester(
  says: string,
  { request, list }: Shown,
  asker: Asker,
  parts: TurnParts,
): Promise<Reply> {
  if (list) return myRequests(asker, parts, says)
  const reader = localeOf(asker)
  const context = { phrases: phrasesOf(reader), channel: asker.channel }
  return requesterReply(says, request, reader, context, request.answer)
}
