import { type ReplyDraft, replyForm } from '../../card/requests/reply-form.ts'
import type { RequestPress } from '../../card/requests/request-action.ts'
import type { Said } from '../../card/said.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { Asker } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { wordTo } from '../word-to.ts'
import { channelFor } from './channel-for.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import { formSaid } from './form-said.ts'
import { requesterKey } from './request-notice.ts'
import { showToExpert } from './show-to-expert.ts'

/** Within it an expert is told whether an answer has gone out; well below the 5 s of an invoke. */
const REPLY_MS = 2500

/** Draws the form of an expert's answer. */
export async function openReply(
  { request: id, version }: Extract<RequestPress, { svar: 'reply-form' }>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const channel = await channelFor(asker, parts.experts)
  if (channel === undefined) return wordTo(asker, (phrases) => phrases.onlyExperts)
  const request = await parts.record.requests.get(id)
  if (request === undefined) return wordTo(asker, (phrases) => phrases.requestIsGone)
  if (request.version !== version && !asker.inDialog)
    return showToExpert(request, phrasesOf(channel.locale).hasChanged, channel, { asker, parts })
  return draftReply(request, channel, asker)
}

interface Again extends Omit<ReplyDraft, 'request'> {
  /** The form was sent and takes its own place. */
  readonly isAgain?: true
}

/** With `over`: once more, with what was written already. */
export const draftReply = (
  request: ExpertRequest,
  { locale }: ExpertsChannel,
  asker: Asker,
  { isAgain, ...over }: Again = {},
): Said =>
  formSaid(
    {
      title: (phrases) => phrases.reply,
      draw: (...where) => replyForm({ ...over, request }, ...where),
      isAgain,
    },
    locale,
    asker,
  )

/** Whether the answer that was just kept has reached the requester. */
export async function answerWord(
  request: ExpertRequest,
  { experts, record }: TurnParts,
): Promise<(phrases: Phrases) => string> {
  const outcome = await experts.tried(requesterKey(request), REPLY_MS)
  const there = await record.conversations.get(request.requesterConversation)
  if (outcome === 'gone' || there === undefined || there.deadReason !== undefined)
    return (phrases) => phrases.requesterIsGone
  if (outcome === 'refused') return (phrases) => phrases.replyRefused
  return (phrases) => (outcome === 'sent' ? phrases.replySent : phrases.replyWaits)
}
