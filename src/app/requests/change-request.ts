import { expertsReply } from '../../card/requests/experts-card.ts'
import type { RequestPress } from '../../card/requests/request-action.ts'
import { replyForm } from '../../card/requests/request-form.ts'
import { changeSentence, requestHeading } from '../../card/requests/request-words.ts'
import { requesterReply } from '../../card/requests/requester-card.ts'
import { messages, type Said } from '../../card/said.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { say } from '../../locale/say.ts'
import type { Changed, ExpertRequest, RequestChange } from '../../record/expert-request.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { noticeOnly } from '../notice-only.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import { myRequests } from './my-requests.ts'
import { noticesOf, requesterKey } from './request-notice.ts'
import { viewRequest } from './view-request.ts'

type Pressed<Kind extends RequestPress['svar']> = Extract<RequestPress, { svar: Kind }>

/** Within it an expert is told whether an answer has gone out; well below the 5 s of an invoke. */
const REPLY_MS = 2500

/** Does what a requester or an expert has pressed, if they may and nobody was faster. */
export async function changeRequest(
  pressed: Pressed<'change-request'>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const request = await parts.record.requests.get(pressed.request)
  if (request === undefined) return word((phrases) => phrases.articleIsGone, asker)
  return pressed.as === 'requester'
    ? changeOwn(pressed, request, asker, parts)
    : changeAsExpert(pressed, request, asker, parts)
}

async function changeOwn(
  pressed: Pressed<'change-request'>,
  request: ExpertRequest,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  if (request.requester.person !== asker.person) return word((phrases) => phrases.notYourButton, asker)
  const changed = await apply(pressed, await parts.experts.channel(asker.reference), { asker, parts })
  const now = 'request' in changed ? changed.request : request
  const reader = localeOf(asker)
  const phrases = phrasesOf(reader)
  const says =
    changed.kind === 'changed'
      ? changeSentence({ number: now.number, action: pressed.change, expert: '' }, reader, phrases)
      : phrases.hasChanged
  if (pressed.list) return { kind: 'in-place', reply: await myRequests(asker, parts, says) }
  return {
    kind: 'in-place',
    reply: requesterReply(says, now, reader, { phrases, channel: asker.channel }, now.answer),
  }
}

async function changeAsExpert(
  pressed: Pressed<'change-request'>,
  request: ExpertRequest,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const channel = await parts.experts.channel(asker.reference)
  if (channel === undefined || !(await parts.experts.isMember(channel, asker)))
    return word((phrases) => phrases.onlyExperts, asker)
  if (pressed.change === 'answer' && !pressed.text)
    return draftReply(request, channel, asker, { lacksText: true })
  const changed = await apply(pressed, channel, { asker, parts })
  if (changed.kind === 'changed' && pressed.change === 'answer')
    return word(await answerWord(changed.request, parts), asker, channel)
  const now = 'request' in changed ? changed.request : request
  return showExperts(now, whyNot(changed, channel), channel, { asker, parts })
}

function apply(
  { request, version, change, as, text }: Pressed<'change-request'>,
  channel: ExpertsChannel | undefined,
  { asker, parts }: { readonly asker: Asker; readonly parts: TurnParts },
): Promise<Changed> {
  const at = parts.now()
  const made: RequestChange = {
    action: change,
    by: as,
    actor: { person: asker.person, name: asker.name },
    at,
    ...(change === 'answer' && text !== undefined ? { note: text } : {}),
  }
  const notices = channel === undefined ? undefined : noticesOf(channel.conversation, at, made)
  const changed = parts.record.requests.change(request, version, made, notices)
  void changed.then(parts.experts.wake, () => undefined)
  return changed
}

/** Undefined when it was done. */
function whyNot(changed: Changed, { locale }: ExpertsChannel): string | undefined {
  if (changed.kind === 'changed') return undefined
  const phrases = phrasesOf(locale)
  if (changed.kind === 'stale' && changed.request.state === 'assigned' && changed.request.assignee)
    return say(locale, phrases.alreadyTaken, { expert: changed.request.assignee.name })
  return phrases.hasChanged
}

async function showExperts(
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

async function answerWord(
  request: ExpertRequest,
  { experts, record }: TurnParts,
): Promise<(phrases: Phrases) => string> {
  const outcome = await experts.tried(requesterKey(request), REPLY_MS)
  const there = await record.conversations.get(request.requesterConversation)
  if (outcome === 'gone' || there === undefined || there.deadReason !== undefined)
    return (phrases) => phrases.requesterIsGone
  return (phrases) => (outcome === 'sent' ? phrases.replySent : phrases.replyWaits)
}

/** Draws the form of an expert's answer. */
export async function openReply(
  { request: id, version }: Pressed<'reply-form'>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const channel = await parts.experts.channel(asker.reference)
  if (channel === undefined || !(await parts.experts.isMember(channel, asker)))
    return word((phrases) => phrases.onlyExperts, asker)
  const request = await parts.record.requests.get(id)
  if (request === undefined) return word((phrases) => phrases.articleIsGone, asker)
  if (request.version !== version && !asker.opensDialog)
    return showExperts(request, phrasesOf(channel.locale).hasChanged, channel, { asker, parts })
  return draftReply(request, channel, asker)
}

function draftReply(
  request: ExpertRequest,
  { locale }: ExpertsChannel,
  asker: Asker,
  lacking: { readonly lacksText?: true } = {},
): Said {
  const phrases = phrasesOf(locale)
  const draft = {
    request: request.id,
    version: request.version,
    heading: requestHeading(request, locale, phrases),
    title: request.title,
    details: request.details,
    ...lacking,
  }
  const place = asker.opensDialog ? 'dialog' : 'chat'
  const reply = replyForm(draft, place, locale, { phrases, channel: asker.channel })
  return asker.opensDialog
    ? { kind: 'dialog', title: phrases.reply, card: reply.card }
    : messages({ ...reply, isPlain: false })
}

/** An expert reads the language of the channel, everybody else their own. */
function word(words: (phrases: Phrases) => string, asker: Asker, channel?: ExpertsChannel): Said {
  return { kind: 'word', reply: noticeOnly(words, channel?.locale ?? localeOf(asker), asker.channel) }
}
