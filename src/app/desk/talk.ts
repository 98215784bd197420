import type { ArticleId } from '../../article/article.ts'
import { type Locale, toLocale } from '../../locale/locale.ts'
import type { Json } from '../../record/json.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { Asker } from './asker.ts'

/** What is remembered of a conversation from one turn to the next. */
export interface Talk {
  /** The last question that was answered or not. */
  readonly asked: AskedBefore | undefined
  /** The locale of the last question whose language was certain. */
  readonly locale: Locale | undefined
  /** Questions in a row that found nothing. */
  readonly misses: number
  /** The newest answers, to be changed when their questions are. */
  readonly answers: readonly GivenAnswer[]
}

export interface AskedBefore {
  /** Its text is kept with the question, and goes with it. */
  readonly questionId: string
  readonly articles: readonly ArticleId[]
  readonly at: number
}

export interface GivenAnswer {
  readonly activityId: string
  /** Ids of the messages that answered it. */
  readonly sent: readonly string[]
  /** Id of the line below it. */
  readonly line: string | undefined
}

export interface KeptTalk {
  readonly talk: Talk
  readonly version: number
}

export const emptyTalk: Talk = { asked: undefined, locale: undefined, misses: 0, answers: [] }

const TALK_LIVES_MS = 24 * 60 * 60_000 // a message is edited soon or never
const MOST_ANSWERS = 5

type Store = Pick<RecordStore, 'turns'>

/** Also for answers that do not wait for the record. */
export const noTalk: KeptTalk = { talk: emptyTalk, version: 0 }

export async function readTalk(asker: Asker, { turns }: Store, now: number): Promise<KeptTalk> {
  const kept = await turns.get(asker.conversation, asker.person, now)
  return kept === undefined ? noTalk : { talk: talkOf(kept.state), version: kept.version }
}

/** Of two turns at once the later one's talk is not kept: what it is good for is gone within minutes. */
export async function keepTalk(
  asker: Asker,
  { turns }: Store,
  { talk, version }: KeptTalk,
  now: number,
): Promise<void> {
  const { asked, locale, misses, answers } = talk
  const state: Json = {
    ...(asked === undefined ? {} : { asked: { ...asked } }),
    ...(locale === undefined ? {} : { locale }),
    misses,
    answers: answers
      .slice(-MOST_ANSWERS)
      .map(({ activityId, sent, line }) => ({ activityId, sent, ...(line === undefined ? {} : { line }) })),
  }
  const kept = { state, expectedVersion: version, expiresAt: now + TALK_LIVES_MS }
  await turns.put(asker.conversation, asker.person, kept, now)
}

/** Ids of the messages that answered one. */
export const givenFor = (activityId: string, { talk }: KeptTalk): GivenAnswer | undefined =>
  talk.answers.find((answer) => answer.activityId === activityId)

/** What another version of Svar kept is read as far as it is understood. */
function talkOf(state: Json): Talk {
  if (!isObject(state)) return emptyTalk
  return {
    asked: askedOf(state.asked),
    locale: typeof state.locale === 'string' ? toLocale(state.locale) : undefined,
    misses: typeof state.misses === 'number' ? state.misses : 0,
    answers: isList(state.answers) ? state.answers.flatMap(answerOf) : [],
  }
}

function askedOf(kept: Json | undefined): AskedBefore | undefined {
  if (!isObject(kept)) return undefined
  const { questionId, articles, at } = kept
  if (typeof questionId !== 'string' || typeof at !== 'number') return undefined
  return { questionId, articles: texts(articles), at }
}

function answerOf(kept: Json): readonly GivenAnswer[] {
  if (!isObject(kept) || typeof kept.activityId !== 'string') return []
  const { activityId, sent, line } = kept
  return [{ activityId, sent: texts(sent), line: typeof line === 'string' ? line : undefined }]
}

const texts = (value: Json | undefined): readonly string[] =>
  isList(value) ? value.filter((item) => typeof item === 'string') : []

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
