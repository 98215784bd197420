import type { NewRequest, RequestChange } from '../../src/record/expert-request.ts'
import { keyedHash } from '../../src/record/keyed-hash.ts'
import type { NewNotice } from '../../src/record/outbox.ts'
import type { AskedQuestion } from '../../src/record/question.ts'
import type { Vote } from '../../src/record/vote.ts'

export const keyed = (id: string) => keyedHash('of the tests', id)

export const aQuestion = (question: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: 'question-1',
  at: 1000,
  person: keyed('Ada'),
  tenant: keyed('tenant'),
  conversation: keyed('chat'),
  activityId: 'activity-1',
  locale: 'nb-NO',
  language: 'nb',
  text: 'glemt passordet',
  kind: 'article',
  shown: [{ id: 'forgot-password', locale: 'nb-NO' }],
  probability: 0.93,
  ...question,
})

export const aVote = (vote: Partial<Vote> = {}): Vote => ({
  person: keyed('Ada'),
  articleId: 'forgot-password',
  locale: 'nb-NO',
  questionId: 'question-1',
  verdict: 'down',
  at: 1000,
  ...vote,
})

export const aRequest = (request: Partial<NewRequest> = {}): NewRequest => ({
  id: 'request-1',
  at: 1000,
  requester: { person: keyed('Ada'), name: 'Ada' },
  tenant: keyed('tenant'),
  requesterConversation: keyed('chat'),
  locale: 'nb-NO',
  title: 'Skriveren står',
  details: 'Den sier papirstopp, men det er ikke noe papir der.',
  shown: [],
  ...request,
})

export const grace = { person: keyed('Grace'), name: 'Grace' }
export const linus = { person: keyed('Linus'), name: 'Linus' }

export const aChange = (change: Partial<RequestChange> = {}): RequestChange => ({
  action: 'assign',
  by: 'expert',
  actor: grace,
  at: 2000,
  ...change,
})

export const aNotice = (notice: Partial<NewNotice> = {}): NewNotice => ({
  idempotencyKey: 'notice-1',
  conversation: keyed('chat'),
  lane: 'lane-1',
  payload: { text: 'Grace is on it' },
  dueAt: 1000,
  ...notice,
})
