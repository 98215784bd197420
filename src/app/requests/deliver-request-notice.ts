import type { Library } from '../../answer/library.ts'
import type { Reply } from '../../card/reply.ts'
import { erasedReply, expertsReply } from '../../card/requests/experts-card.ts'
import { changeSentence } from '../../card/requests/request-words.ts'
import { requesterReply } from '../../card/requests/requester-card.ts'
import { type Locale, toLocale } from '../../locale/locale.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ConversationReference, KeptConversation } from '../../record/conversation.ts'
import type { ExpertRequest, RequestCard } from '../../record/expert-request.ts'
import type { DueNotice } from '../../record/outbox.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { Messenger } from '../../teams/messenger.ts'
import { channelOf } from '../../teams/reply-activity.ts'
import { readSendFailure } from '../../teams/send-failure.ts'
import type { SendingPace } from '../../teams/sending-pace.ts'
import type { Delivery } from '../outbox/deliver-one.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import {
  type ErasedNotice,
  erasedNotice,
  expertsNotice,
  type RequestNotice,
  readRequestNotice,
} from './request-notice.ts'
import { viewRequest } from './view-request.ts'

export interface DeliveryParts {
  readonly record: RecordStore
  readonly messenger: Pick<Messenger, 'post' | 'beginThread' | 'updateThread'>
  readonly pace: SendingPace
  readonly channel: (near?: ConversationReference) => Promise<ExpertsChannel | undefined>
  readonly library: () => Library | undefined
  readonly fallback: Locale
  readonly now: () => number
  readonly pause: (ms: number) => Promise<unknown>
}

const sent: Delivery = { kind: 'sent' }
const noChannel: Delivery = { kind: 'passing', reason: 'no channel', retryAfterMs: 0 }

/** Draws what waited in the outbox, and sends it. */
export async function deliverRequestNotice(notice: DueNotice, parts: DeliveryParts): Promise<Delivery> {
  const what = readRequestNotice(notice.payload)
  if (what?.to === 'erased') return showErased(what, notice, parts)
  const request =
    notice.requestId === undefined ? undefined : await parts.record.requests.get(notice.requestId)
  if (what === undefined || request === undefined) return sent // erased in the meantime
  return what.to === 'experts' ? showExperts(request, parts) : tellRequester(what, request, notice, parts)
}

/** Posts the experts' card, or draws those that there are anew. */
async function showExperts(request: ExpertRequest, parts: DeliveryParts): Promise<Delivery> {
  const { record, messenger } = parts
  const near = await record.conversations.get(request.requesterConversation)
  const channel = await parts.channel(near?.reference)
  if (channel === undefined) return noChannel
  const reply = await drawForExperts(request, channel, parts)
  const cards = (await record.requests.cards(request.id)).filter(({ audience }) => audience === 'experts')
  if (cards.length === 0)
    return send(channel.reference, parts, async () => {
      const activityId = await messenger.beginThread(channel.reference, reply)
      await keepCard(
        { requestId: request.id, conversation: channel.conversation, activityId },
        request,
        parts,
      )
    }).then(keepTrying)
  for (const { conversation, activityId } of cards) {
    const reference = (await record.conversations.get(conversation))?.reference ?? channel.reference
    const delivery = await send(reference, parts, () => messenger.updateThread(reference, activityId, reply))
    // A card that somebody has deleted is nothing to wait for.
    if (delivery.kind === 'passing' || delivery.kind === 'wait') return delivery
  }
  return sent
}

/** A request that was erased while its card was posted is taken from it again. */
async function keepCard(
  card: Omit<RequestCard, 'audience'>,
  { number }: ExpertRequest,
  { record, now }: DeliveryParts,
): Promise<void> {
  try {
    await record.requests.keepCard({ ...card, audience: 'experts' })
  } catch (error) {
    if ((await record.requests.get(card.requestId)) !== undefined) throw error
    await record.outbox.put([erasedNotice({ ...card, number }, now())])
  }
}

async function showErased(
  { number, activityId }: ErasedNotice,
  { conversation }: DueNotice,
  parts: DeliveryParts,
): Promise<Delivery> {
  const { record, messenger, fallback } = parts
  const there = await record.conversations.get(conversation)
  const channel = await parts.channel()
  const reference = there?.reference ?? channel?.reference
  if (reference === undefined) return noChannel
  const locale = channel?.locale ?? fallback
  const reply = erasedReply(number, locale, contextIn(locale, reference))
  const delivery = await send(reference, parts, () => messenger.updateThread(reference, activityId, reply))
  // A card that an expert has deleted shows nothing; one that Svar cannot reach does until Svar is there again.
  return delivery.kind === 'gone' && delivery.reason.startsWith('404') ? sent : keepTrying(delivery)
}

/** No request is lost because Svar is not in the channel for a while, or a card was drawn wrong. */
const keepTrying = (delivery: Delivery): Delivery =>
  delivery.kind === 'gone' || delivery.kind === 'refused'
    ? { kind: 'passing', reason: delivery.reason, retryAfterMs: 0 }
    : delivery

async function drawForExperts(
  request: ExpertRequest,
  { locale, reference }: ExpertsChannel,
  { record, library }: DeliveryParts,
): Promise<Reply> {
  const view = await viewRequest(request, locale, record, library())
  return expertsReply(view, locale, contextIn(locale, reference))
}

async function tellRequester(
  what: Extract<RequestNotice, { to: 'requester' }>,
  request: ExpertRequest,
  notice: DueNotice,
  parts: DeliveryParts,
): Promise<Delivery> {
  const { record, messenger } = parts
  const there = await record.conversations.get(request.requesterConversation)
  if (there === undefined || there.deadReason !== undefined)
    return gone(there?.deadReason ?? 'removed', request, notice, parts)
  const reply = await drawForRequester(what, request, there, parts)
  const delivery = await send(there.reference, parts, () => messenger.post(there.reference, reply))
  return delivery.kind === 'gone' ? gone(delivery.reason, request, notice, parts) : delivery
}

async function drawForRequester(
  { action, expert, answer }: Extract<RequestNotice, { to: 'requester' }>,
  request: ExpertRequest,
  { reference }: KeptConversation,
  { record, fallback }: DeliveryParts,
): Promise<Reply> {
  const { plainText, locale } = await record.preferences.get(request.requester.person)
  const reader = toLocale(locale ?? request.locale) ?? fallback // what they have chosen by now
  const context = contextIn(reader, reference)
  const says = changeSentence({ number: request.number, action, expert }, reader, context.phrases)
  return { ...requesterReply(says, request, reader, context, answer), isPlain: plainText === true }
}

/** Remembers that nothing more can be sent to the requester, and shows it to the experts. */
async function gone(
  reason: string,
  request: ExpertRequest,
  notice: DueNotice,
  { record, channel, now }: DeliveryParts,
): Promise<Delivery> {
  await record.conversations.markDead(request.requesterConversation, reason, now())
  const experts = await channel()
  if (experts !== undefined)
    await record.outbox.put([
      expertsNotice(request, experts.conversation, now(), `${notice.idempotencyKey}/gone`),
    ])
  return { kind: 'gone', reason }
}

const LONGEST_WAIT_MS = 5000 // what has to wait longer goes back into the outbox

async function send(
  to: ConversationReference,
  { pace, pause }: DeliveryParts,
  deliver: () => Promise<unknown>,
): Promise<Delivery> {
  const tenant = to.tenantId ?? ''
  const ms = pace.wait(to.conversationId, tenant)
  if (ms > LONGEST_WAIT_MS) return { kind: 'wait', ms }
  pace.count(to.conversationId, tenant)
  if (ms > 0) await pause(ms)
  try {
    await deliver()
    return sent
  } catch (error) {
    return readSendFailure(error)
  }
}

const contextIn = (reader: Locale, reference: ConversationReference) => ({
  phrases: phrasesOf(reader),
  channel: channelOf(reference),
})
