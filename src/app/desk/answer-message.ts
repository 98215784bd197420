import { type Answered, answerQuestion } from '../../answer/answer-question.ts'
import { partQuestions } from '../../answer/part-questions.ts'
import { MAX_QUESTION } from '../../answer/read-question.ts'
import type { Reply } from '../../card/reply.ts'
import type { Said } from '../../card/said.ts'
import { noticeOnly } from '../notice-only.ts'
import type { AnsweredAs } from './answered-as.ts'
import type { Asker } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { drawAnswer } from './draw-answer.ts'
import { followUp } from './follow-up.ts'
import { keepAsked } from './keep-asked.ts'
import { runCommand } from './run-command.ts'
import { type KeptTalk, readTalk, sentFor } from './talk.ts'

/** Answers what somebody wrote; `edited` when it is a message that was answered before. */
export async function answerMessage(
  text: string,
  asker: Asker,
  parts: TurnParts,
  edited: 'edited' | 'new' = 'new',
): Promise<Said> {
  const { measure, count } = parts.watch
  const search = () => answerParts(text, asker, parts)
  const answered = measure('search', search, (found) => ({ kind: found.at(-1)?.answer.kind ?? 'nothing' }))
  const [first] = answered
  if (first?.answer.kind === 'command' && edited === 'new') {
    const { command, reader } = first.answer
    count.answer('command')
    return runCommand(command, { ...asker, reader: { ...asker.reader, chosen: reader } }, parts)
  }
  const kept = await readTalk(asker, parts.record, parts.now())
  const understood = await followUp(answered, text, asker, kept, parts)
  const numbered = understood.map((each): AnsweredAs => ({ ...withMisses(each, kept), id: parts.newId() }))
  for (const { answer } of numbered) count.answer(answer.kind)
  const draw = ({ answer, question, id }: AnsweredAs): Reply =>
    drawAnswer(answer, { question, asked: id }, asker, parts)
  const replies = [...noticesFor(text, numbered, asker), ...numbered.map(draw)]
  const before = edited === 'edited' ? sentFor(asker.activityId, kept) : []
  return {
    kind: 'messages',
    replies: inPlaceOf(before, replies),
    sent: (ids) => keepAsked(numbered, { asker, kept, ids, edited }, parts),
  }
}

/** Two answers where a message asks two questions and each has a sure answer of its own, else one. */
function answerParts(text: string, { reader }: Asker, { library, detect }: TurnParts): readonly Answered[] {
  const questions = partQuestions(text)
  const answered = questions.map((question) => answerQuestion(question, reader, library, detect))
  const articles = new Set(
    answered.flatMap(({ answer }) => (answer.kind === 'article' ? [answer.shown.edition.id] : [])),
  )
  return articles.size === questions.length ? answered : [answerQuestion(text, reader, library, detect)]
}

const withMisses = <Each extends Answered>(answered: Each, { talk }: KeptTalk): Each =>
  answered.answer.kind === 'nothing' && talk.misses > 0
    ? { ...answered, answer: { ...answered.answer, missedBefore: true } }
    : answered

function noticesFor(text: string, answered: readonly AnsweredAs[], { channel }: Asker): readonly Reply[] {
  const [first] = answered
  if (first === undefined) return []
  const { reader } = first.answer
  return [
    ...(answered.length > 1 ? [noticeOnly((phrases) => phrases.twoQuestions, reader, channel)] : []),
    ...(text.length > MAX_QUESTION ? [noticeOnly((phrases) => phrases.longQuestion, reader, channel)] : []),
  ]
}

/** The last of the earlier messages was the answer itself; what came before it were notices. */
function inPlaceOf(before: readonly string[], replies: readonly Reply[]): readonly Reply[] {
  return replies.map((reply, at) => {
    const replaces = before[before.length - (replies.length - at)]
    return replaces === undefined ? reply : { ...reply, replaces }
  })
}
