import { expertsReply } from '../../card/requests/experts-card.ts'
import type { Said } from '../../card/said.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { Asker } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import { viewRequest } from './view-request.ts'

/** A request as it is by now, to the expert who has pressed something; `notice` says why it was not done. */
export async function showToExpert(
  request: ExpertRequest,
  notice: string | undefined,
  { locale }: ExpertsChannel,
  { asker, parts }: { readonly asker: Asker; readonly parts: TurnParts },
): Promise<Said> {
  const view = await viewRequest(request, locale, parts.record, parts.library)
  const context = { phrases: phrasesOf(locale), channel: asker.channel }
  return {
    kind: 'in-place',
    reply: expertsReply({ ...view, ...(notice === undefined ? {} : { notice }) }, locale, context),
  }
}
