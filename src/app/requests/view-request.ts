import type { Library } from '../../answer/library.ts'
import type { RequestView } from '../../card/requests/request-view.ts'
import type { Locale } from '../../locale/locale.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { RecordStore } from '../../record/record-store.ts'
import { shownTitles } from './shown-titles.ts'

/** Gathers what the experts see of a request. */
export async function viewRequest(
  request: ExpertRequest,
  reader: Locale,
  record: Pick<RecordStore, 'requests' | 'conversations'>,
  library: Pick<Library, 'knowledgeBase'> | undefined,
): Promise<RequestView> {
  const there = await record.conversations.get(request.requesterConversation)
  return {
    request,
    history: await record.requests.history(request.id),
    shown: shownTitles(request.shown, reader, library),
    isGone: there === undefined || there.deadReason !== undefined,
  }
}
