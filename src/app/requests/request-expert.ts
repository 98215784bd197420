import { longestTitle, type RequestPress } from '../../card/requests/request-action.ts'
import { type RequestDraft, requestForm } from '../../card/requests/request-form.ts'
import { requesterReply } from '../../card/requests/requester-card.ts'
import { messages, type Said } from '../../card/said.ts'
import { cutText } from '../../locale/cut-text.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { say } from '../../locale/say.ts'
import type { KeptQuestion, ShownArticle } from '../../record/question.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { readTalk } from '../desk/talk.ts'
import { noticeOnly } from '../notice-only.ts'
import { wordTo } from '../word-to.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import { formSaid } from './form-said.ts'
import { keepReference } from './keep-reference.ts'
import { readStuckPlace } from './read-stuck-place.ts'
import { expertsKey, noticesOf } from './request-notice.ts'
import { shownTitles } from './shown-titles.ts'
import { whomToTurnTo } from './whom-to-turn-to.ts'

type Pressed<Kind extends RequestPress['svar']> = Extract<RequestPress, { svar: Kind }>

/** Within it the requester is told whether the experts have the request; well below the 5 s of an invoke. */
const POST_MS = 2500
const LOOK_MS = 250

/** Draws the form of a request, filled in with what was asked last; says whom to turn to where nobody answers requests. */
export async function askExpert(
  place: Omit<Pressed<'expert'>, 'svar'>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  if ((await parts.experts.channel(asker.reference)) === undefined) return nobodyThere(asker, parts)
  const asked = await questionOf(place, asker, parts)
  const stuck = place.stuck && readStuckPlace(place.stuck, asker, parts)
  const draft: RequestDraft = {
    request: parts.newId(),
    ...(asked === undefined ? {} : { asked: asked.id }),
    ...(place.stuck === undefined ? {} : { stuck: place.stuck }),
    title: cutText(asked?.text ?? stuck?.shown.edition.title ?? '', longestTitle),
    details: stuck?.words ?? '',
    shown: shownTitles(shownFor(place, asked), localeOf(asker), parts.library),
  }
  return draftRequest(draft, asker)
}

const draftRequest = (draft: RequestDraft, asker: Asker): Said =>
  formSaid(
    {
      title: (phrases) => phrases.askExpert,
      draw: (...where) => requestForm(draft, ...where),
      isAgain: draft.lacksTitle,
    },
    localeOf(asker),
    asker,
  )

/** Sends a request. What it is kept with is on the disk before anybody is told. */
export async function sendRequest(
  pressed: Pressed<'send-request'>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const channel = await parts.experts.channel(asker.reference)
  if (channel === undefined) return nobodyThere(asker, parts)
  const asked = await questionOf(pressed, asker, parts)
  if (pressed.title === '') {
    const shown = shownTitles(shownFor(pressed, asked), localeOf(asker), parts.library)
    return draftRequest({ ...pressed, shown, lacksTitle: true }, asker)
  }
  await keepReference(asker, parts.record, parts.now())
  const request = await keepRequest(pressed, asked, channel, { asker, parts })
  if (request.requester.person !== asker.person) return wordTo(asker, (phrases) => phrases.notYourButton)
  const isPosted = await hasCard(request, parts)
  const reader = localeOf(asker)
  const phrases = phrasesOf(reader)
  const says = say(reader, isPosted ? phrases.requestSent : phrases.requestKept, { number: request.number })
  const reply = requesterReply(says, request, reader, { phrases, channel: asker.channel })
  return { kind: 'in-place', reply }
}

async function keepRequest(
  pressed: Pressed<'send-request'>,
  asked: KeptQuestion | undefined,
  channel: ExpertsChannel,
  { asker, parts }: { readonly asker: Asker; readonly parts: TurnParts },
) {
  const { record, now } = parts
  const { request, title, details } = pressed
  const at = now()
  const shown = shownFor(pressed, asked)
  const [first] = shown
  const vote = first && (await record.votes.get(asker.person, first.id, asked?.id))
  return record.requests.create(
    {
      id: request,
      at,
      requester: { person: asker.person, name: asker.name },
      tenant: asker.tenant,
      requesterConversation: asker.conversation,
      locale: localeOf(asker),
      title,
      details,
      question: asked?.text,
      language: asked?.language,
      shown,
      vote: vote?.verdict,
    },
    noticesOf(channel.conversation, at),
  )
}

/** Whether the experts get it within a moment; another replica may be the one that posts it. */
async function hasCard(
  { id }: { readonly id: string },
  { record, experts, now }: TurnParts,
): Promise<boolean> {
  const isShown = async () => (await record.requests.cards(id)).some(({ audience }) => audience === 'experts')
  for (const end = now() + POST_MS; now() < end; ) {
    if (await isShown()) return true
    if ((await experts.tried(expertsKey({ id, version: 1 }), LOOK_MS)) !== undefined) break
  }
  return isShown()
}

type Place = Pick<Pressed<'expert'>, 'asked' | 'stuck'>

/**
 * What goes along with a request: the article that somebody is stuck in, else what the question was answered with. Titles
 * that were shown as perhaps unrelated answered nothing.
 */
function shownFor({ stuck }: Place, asked: KeptQuestion | undefined): readonly ShownArticle[] {
  if (stuck !== undefined) return [{ id: stuck.id, locale: stuck.locale }]
  return asked === undefined || asked.kind === 'nothing' ? [] : asked.shown
}

/**
 * The question that a button names, or the one that was asked last; nobody gets anybody else's. An article that was
 * opened by itself has none: what was asked last is about another one.
 */
async function questionOf(
  { asked, stuck }: Place,
  asker: Asker,
  { record, now }: TurnParts,
): Promise<KeptQuestion | undefined> {
  const last = async () => (await readTalk(asker, record, now())).talk.asked?.questionId
  const id = asked ?? (stuck === undefined ? await last() : undefined)
  const question = id === undefined ? undefined : await record.questions.get(id)
  return question?.person === asker.person ? question : undefined
}

function nobodyThere(asker: Asker, { experts }: TurnParts): Said {
  const reader = localeOf(asker)
  const reply = noticeOnly(() => whomToTurnTo(reader, experts), reader, asker.channel)
  return asker.isInvoke ? { kind: 'word', reply } : messages(reply)
}
