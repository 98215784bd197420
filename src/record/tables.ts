import type { Generated } from 'kysely'
import type { ConversationKind } from './conversation.ts'
import type { RequestAudience, RequestEvent } from './expert-request.ts'
import type { Keyed } from './keyed-hash.ts'
import type { RequestParty, RequestState } from './next-state.ts'
import type { AnswerKind } from './question.ts'
import type { Verdict, VoteReason } from './vote.ts'

/** The columns as the code names them; in the database they are in snake case. See `migrations.ts`. */
export interface Tables {
  schemaVersions: { version: number; name: string; at: number }
  settings: { name: string; value: string; setBy: Keyed | null; at: number }
  counters: { name: string; value: number }
  questions: QuestionRow
  votes: VoteRow
  requests: RequestRow
  requestEvents: RequestEventRow
  requestCards: {
    requestId: string
    conversation: Keyed
    activityId: string
    audience: RequestAudience
  }
  preferences: PreferencesRow
  conversations: ConversationRow
  turnStates: { conversation: Keyed; person: Keyed; state: string; version: number; expiresAt: number }
  activities: {
    key: string
    claim: string
    leaseUntil: number
    status: number | null
    at: number
  }
  outbox: OutboxRow
}

export interface QuestionRow {
  id: string
  at: number
  person: Keyed
  tenant: Keyed
  conversation: Keyed
  activityId: string
  locale: string
  language: string
  text: string | null
  kind: AnswerKind
  shown: string
  probability: number
  follows: string | null
  votedOnBy: string | null
  chosenAt: number | null
  chosenArticle: string | null
}

export interface VoteRow {
  person: Keyed
  articleId: string
  questionId: string // '' without a question: NULLs are never the same to a unique key
  locale: string
  verdict: Verdict
  reason: VoteReason | null
  comment: string | null
  at: number
}

export interface RequestRow {
  id: string
  number: number
  version: number
  state: RequestState
  at: number
  changedAt: number
  requester: Keyed
  requesterName: string
  tenant: Keyed
  requesterConversation: Keyed
  locale: string
  title: string
  details: string
  question: string | null
  language: string | null
  shown: string
  vote: Verdict | null
  assignee: Keyed | null
  assigneeName: string | null
  answer: string | null
  searchText: string
}

interface RequestEventRow {
  requestId: string
  version: number
  at: number
  action: RequestEvent['action']
  party: RequestParty
  actor: Keyed
  actorName: string
  state: RequestState
  note: string | null
}

export interface PreferencesRow {
  person: Keyed
  locale: string | null
  plainText: number | null
  clientLocale: string | null
  at: number
}

export interface ConversationRow {
  conversation: Keyed
  kind: ConversationKind
  reference: string
  person: Keyed | null
  at: number
  deadReason: string | null
  deadAt: number | null
}

export interface OutboxRow {
  id: Generated<number>
  idempotencyKey: string
  conversation: Keyed
  lane: string
  requestId: string | null
  payload: string
  state: 'waiting' | 'done' | 'given-up'
  dueAt: number
  leaseUntil: number
  attempts: number
  error: string | null
  endedAt: number | null
}
