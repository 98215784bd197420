import { requestSummary } from '../../card/requests/experts-card.ts'
import { requestHeading } from '../../card/requests/request-words.ts'
import type { Find, Said } from '../../card/said.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { Asker } from '../desk/asker.ts'
import { localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { channelFor } from './channel-for.ts'

export interface Wanted {
  readonly text: string
  readonly skip: number
  readonly count: number
}

const MOST_FOUND = 25 // as many as Teams asks for at once

/** Requests by number or words, for experts alone. */
export async function findRequests(
  { text, skip, count }: Wanted,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const channel = await channelFor(asker, parts.experts)
  if (channel === undefined) return { kind: 'finds', finds: [], none: phrasesOf(localeOf(asker)).onlyExperts }
  const most = Math.min(count, MOST_FOUND)
  const found = await parts.record.requests.search(text, skip + most)
  return { kind: 'finds', finds: found.slice(skip).map((request) => findOf(request, asker)) }
}

function findOf(request: ExpertRequest, { channel, ...asker }: Asker): Find {
  const reader = localeOf({ channel, ...asker })
  const phrases = phrasesOf(reader)
  const people = [request.requester.name, request.assignee?.name].filter((name) => name !== undefined)
  return {
    title: request.title,
    line: [requestHeading(request, reader, phrases), ...people].join(' · '),
    card: requestSummary(request, reader, { phrases, channel }),
  }
}
