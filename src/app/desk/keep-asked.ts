import type { Answer, ShownEdition } from '../../answer/answer.ts'
import { type Locale, languageOf } from '../../locale/locale.ts'
import type { AskedQuestion, ShownArticle } from '../../record/question.ts'
import { type AnsweredAs, isKept } from './answered-as.ts'
import type { Asker } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import type { Given } from './give-answers.ts'
import { type KeptTalk, keepTalk, type Talk } from './talk.ts'

export interface AskedWhere {
  readonly asker: Asker
  readonly kept: KeptTalk
  readonly given: Given
  readonly edited: 'edited' | 'new'
}

/** Keeps what was asked and shown. That it could not be kept is told to the log, for the answer has been given. */
export async function keepAsked(
  answered: readonly AnsweredAs[],
  where: AskedWhere,
  { record, now, log }: TurnParts,
): Promise<void> {
  const { kept, edited, asker } = where
  const at = now()
  const questions = answered.filter(({ answer }) => isKept(answer)).map((each) => asQuestion(each, where, at))
  try {
    if (edited === 'edited')
      await record.questions.replaceByActivity(asker.conversation, asker.activityId, questions)
    else for (const question of questions) await record.questions.keep(question)
    await keepTalk(asker, record, { ...kept, talk: nextTalk(answered, where, at) }, at)
  } catch (error) {
    log('question not kept', { error })
  }
}

const asQuestion = (
  { id, question, answer, written, follows }: AnsweredAs,
  { asker, given }: AskedWhere,
  at: number,
): AskedQuestion => ({
  id,
  at,
  person: asker.person,
  tenant: asker.tenant,
  conversation: asker.conversation,
  activityId: asker.activityId,
  locale: answer.reader,
  language: question.language ?? '',
  text: written ?? question.text,
  kind: answer.kind,
  shown: shownIn(answer),
  probability: 'confidence' in answer ? answer.confidence : 0,
  ...(follows === undefined ? {} : { follows }),
  votedOnBy: given.votedOnBy,
})

/** What stood on the card, in its order. */
export function shownIn(answer: Answer): readonly ShownArticle[] {
  switch (answer.kind) {
    case 'article':
      return [answer.shown, ...answer.alternatives].map(asShown)
    case 'choices':
      return answer.choices.map(asShown)
    case 'nothing':
      return answer.nearest.map(asShown)
    case 'smalltalk':
    case 'command':
      return []
  }
}

const asShown = ({ edition }: ShownEdition): ShownArticle => ({ id: edition.id, locale: edition.locale })

function nextTalk(answered: readonly AnsweredAs[], { asker, kept, given }: AskedWhere, at: number): Talk {
  const { talk } = kept
  const last = answered.findLast(({ answer }) => isKept(answer))
  const others = talk.answers.filter(({ activityId }) => activityId !== asker.activityId)
  return {
    asked: last === undefined ? talk.asked : askedOf(last, at),
    locale: localeAfter(answered, talk),
    misses: missesAfter(answered, talk),
    answers: [...others, { activityId: asker.activityId, sent: given.sent, line: given.line }],
  }
}

const askedOf = ({ id, answer }: AnsweredAs, at: number) => ({
  questionId: id,
  articles: shownIn(answer).map((shown) => shown.id),
  at,
})

/** Of a few words the language is seldom certain. */
function localeAfter(answered: readonly AnsweredAs[], { locale }: Talk): Locale | undefined {
  const certain = answered.findLast(
    ({ answer, question }) => isKept(answer) && question.language !== undefined,
  )
  const language = certain?.question.language
  if (certain === undefined || language === undefined) return locale
  const { reader } = certain.answer // knows the country too
  return languageOf(reader) === languageOf(language) ? reader : language
}

/** Small talk between two misses does not count, nor does what has no words. */
function missesAfter(answered: readonly AnsweredAs[], { misses }: Talk): number {
  const kinds = answered.filter(({ answer }) => isKept(answer)).map(({ answer }) => answer.kind)
  if (kinds.includes('nothing')) return misses + 1
  return kinds.includes('article') || kinds.includes('choices') ? 0 : misses
}
