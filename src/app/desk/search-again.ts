import { answerReranked } from '../../answer/answer-question.ts'
import type { CardAction } from '../../card/card-action.ts'
import type { Said } from '../../card/said.ts'
import type { KeptQuestion } from '../../record/question.ts'
import { orWithout } from '../or-without.ts'
import type { AnsweredAs } from './answered-as.ts'
import type { Asker } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { drawAnswer } from './draw-answer.ts'
import { keepAsked } from './keep-asked.ts'
import { givenFor, readTalk } from './talk.ts'

/**
 * Searches for the words of a question alone, in the place of its first answer. What is kept of it goes with the message
 * that asked, and a second press keeps nothing more.
 */
export async function searchAgain(
  { svar, text, asked }: Extract<CardAction, { svar: 'exact' | 'alone' }>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const { library, detect, record, watch, log } = parts
  const how = svar === 'exact' ? 'exactly' : 'repaired'
  const search = () => answerReranked(text, asker.reader, library, detect, how)
  const answered = await watch.measure('search', search)
  const id = asked === undefined ? parts.newId() : `${asked.slice(0, LONGEST_ID)}-${svar.slice(0, 2)}`
  const read = async () => (asked === undefined ? undefined : record.questions.get(asked))
  const first = await orWithout('question not read', read, undefined, log)
  const votedOnBy = first?.votedOnBy // the line below the first answer stays, and is below this one now
  const keep = () => keepOnce({ ...answered, id }, first, asker, parts)
  await orWithout('question not kept', keep, undefined, log)
  const { answer, question } = answered
  const feedback = votedOnBy === undefined ? 'ask' : undefined
  return { kind: 'in-place', reply: drawAnswer(answer, { question, asked: id, feedback }, asker, parts) }
}

async function keepOnce(
  answered: AnsweredAs,
  first: KeptQuestion | undefined,
  asker: Asker,
  parts: TurnParts,
): Promise<void> {
  const { record, now } = parts
  if ((await record.questions.get(answered.id)) !== undefined) return
  const of = { ...asker, activityId: first?.activityId ?? asker.activityId }
  const kept = await readTalk(asker, record, now())
  const { sent = [], line } = givenFor(of.activityId, kept) ?? {}
  const given = { sent, line, votedOnBy: first?.votedOnBy }
  await keepAsked([answered], { asker: of, kept, given, edited: 'new' }, parts)
}

const LONGEST_ID = 36 // of a UUID
