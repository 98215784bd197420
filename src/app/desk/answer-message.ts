import { answerParts } from '../../answer/answer-parts.ts'
import type { Answered } from '../../answer/answer-question.ts'
import { MAX_QUESTION } from '../../answer/read-question.ts'
import type { FeedbackStage } from '../../card/card-context.ts'
import type { Reply } from '../../card/reply.ts'
import type { Said } from '../../card/said.ts'
import { shorten } from '../../card/shorten.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { say } from '../../locale/say.ts'
import { cardContext } from '../card-context.ts'
import { noticeOnly } from '../notice-only.ts'
import { orWithout } from '../or-without.ts'
import { insteadOfExperts } from '../requests/whom-to-turn-to.ts'
import type { AnsweredAs } from './answered-as.ts'
import type { Asker } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { drawAnswer } from './draw-answer.ts'
import { hasThumbs } from './feedback/has-thumbs.ts'
import { joined, thumbsLine } from './feedback/thumbs-line.ts'
import { followUp } from './follow-up.ts'
import { give, type ToGive } from './give-answers.ts'
import { keepAsked } from './keep-asked.ts'
import { replyToChoices } from './reply-to-choices.ts'
import { replyToOffer } from './reply-to-offer.ts'
import { runCommand } from './run-command.ts'
import { setLanguageByName } from './set-language.ts'
import { givenFor, type KeptTalk, noTalk, readTalk } from './talk.ts'

/** Answers what somebody wrote; `edited` when it is a message that was answered before. */
export async function answerMessage(
  text: string,
  asker: Asker,
  parts: TurnParts,
  edited: 'edited' | 'new' = 'new',
): Promise<Said> {
  const reply = async () =>
    (await setLanguageByName(text, asker, parts)) ??
    (await replyToOffer(text, asker, parts)) ??
    (await replyToChoices(text, asker, parts))
  const replied = edited === 'new' ? await reply() : undefined
  if (replied !== undefined) return replied
  const { measure, count } = parts.watch
  const kept = await talkBefore(asker, parts)
  const reader = { ...asker.reader, recent: kept.talk.locale }
  const search = () => answerParts(text, reader, parts.library, parts.detect)
  const { answered, leftOut } = await measure('search', search, (found) => ({
    kind: found.answered.at(-1)?.answer.kind ?? 'nothing',
  }))
  const [first] = answered
  if (first?.answer.kind === 'command') {
    count.answer('command')
    const said = await runCommand(first.answer, asker, parts)
    return edited === 'edited' && said.kind === 'messages'
      ? giveInstead(said.replies, kept, asker, parts)
      : said
  }
  const goOn = () => followUp(answered, asker, kept, parts)
  const understood = await orWithout('talk not read', goOn, answered, parts.log)
  const offering = await Promise.all(understood.map((each) => withMisses(each, kept, asker, parts)))
  const numbered = offering.map((each): AnsweredAs => ({ ...each, id: parts.newId() }))
  for (const { answer } of numbered) count.answer(answer.kind)
  const before = edited === 'edited' ? givenFor(asker.activityId, kept) : undefined
  return give(
    repliesTo(numbered, noticesFor(text, numbered, leftOut, asker), asker, parts),
    before,
    (given) => keepAsked(numbered, { asker, kept, given, edited }, parts),
  )
}

/** What a command says, in the place of what was said to the message before it was edited. */
const giveInstead = (replies: readonly Reply[], kept: KeptTalk, asker: Asker, parts: TurnParts): Said =>
  give({ replies, line: undefined }, givenFor(asker.activityId, kept), (given) =>
    keepAsked([], { asker, kept, given, edited: 'edited' }, parts),
  )

const talkBefore = (asker: Asker, { record, now, log }: TurnParts): Promise<KeptTalk> =>
  orWithout('talk not read', () => readTalk(asker, record, now()), noTalk, log)

function repliesTo(
  answered: readonly AnsweredAs[],
  notices: readonly Reply[],
  asker: Asker,
  parts: TurnParts,
): ToGive {
  const [only] = answered
  const draw = ({ answer, question, id }: AnsweredAs, feedback?: FeedbackStage): Reply =>
    drawAnswer(answer, { question, asked: id, feedback }, asker, parts)
  if (only?.answer.kind !== 'article' || !hasThumbs(answered, asker))
    return { replies: [...notices, ...answered.map((each) => draw(each, 'ask'))], line: undefined }
  const answer = draw(only)
  const line = thumbsLine(only.answer.shown, answer, cardContext(parts.library, answer.locale, asker.channel))
  return asker.wantsPlainText
    ? { replies: [...notices, joined(answer, line)], line: undefined }
    : { replies: [...notices, answer], line }
}

/** After a second miss a person is offered, or named where nobody answers requests. */
async function withMisses<Each extends Answered>(
  answered: Each,
  { talk }: KeptTalk,
  asker: Asker,
  parts: TurnParts,
): Promise<Each> {
  const { answer } = answered
  if (answer.kind !== 'nothing' || talk.misses === 0) return answered
  const turnTo = await insteadOfExperts(answer.reader, asker, parts)
  return {
    ...answered,
    answer: { ...answer, missedBefore: true, ...(turnTo === undefined ? {} : { turnTo }) },
  }
}

function noticesFor(
  text: string,
  answered: readonly AnsweredAs[],
  leftOut: readonly string[],
  { channel }: Asker,
): readonly Reply[] {
  const [first] = answered
  if (first === undefined) return []
  const { reader } = first.answer
  const question = shorten(leftOut.join(' · '), LONGEST_LEFT_OUT)
  const notice = (words: (phrases: Phrases) => string) => noticeOnly(words, reader, channel)
  return [
    ...(answered.length > 1 && question === '' ? [notice((phrases) => phrases.twoQuestions)] : []),
    ...(question === '' ? [] : [notice((phrases) => say(reader, phrases.notAnsweredYet, { question }))]),
    ...(text.length > MAX_QUESTION ? [notice((phrases) => phrases.longQuestion)] : []),
  ]
}

const LONGEST_LEFT_OUT = 200 // characters: whoever asked knows the rest
