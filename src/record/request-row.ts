import type { ExpertRequest, Named, NewRequest, RequestChange } from './expert-request.ts'
import type { RequestState } from './next-state.ts'
import { readShown, writeShown } from './shown-articles.ts'
import type { RequestRow } from './tables.ts'

export function newRow(request: NewRequest, number: number): RequestRow {
  const row = {
    id: request.id,
    number,
    version: 1,
    state: 'new' as const,
    at: request.at,
    changedAt: request.at,
    requester: request.requester.person,
    requesterName: request.requester.name,
    tenant: request.tenant,
    requesterConversation: request.requesterConversation,
    locale: request.locale,
    title: request.title,
    details: request.details,
    question: request.question ?? null,
    language: request.language ?? null,
    shown: writeShown(request.shown),
    vote: request.vote ?? null,
    assignee: null,
    assigneeName: null,
    answer: null,
  }
  return { ...row, searchText: searchTextOf(row) }
}

export function changedRow(row: RequestRow, state: RequestState, change: RequestChange): RequestRow {
  const assignee = assigneeAfter(row, change)
  const changed = {
    ...row,
    state,
    version: row.version + 1,
    changedAt: change.at,
    assignee: assignee?.person ?? null,
    assigneeName: assignee?.name ?? null,
    answer: change.action === 'answer' ? (change.note ?? row.answer) : row.answer,
  }
  return { ...changed, searchText: searchTextOf(changed) }
}

function assigneeAfter(row: RequestRow, { action, actor, assignee }: RequestChange): Named | undefined {
  switch (action) {
    case 'assign':
      return assignee ?? actor
    case 'answer':
      return assigneeOf(row) ?? actor // who answers what nobody has taken has taken it
    case 'release':
    case 'reopen': // it waits for somebody again
    case 'withdraw':
      return undefined
    case 'close':
      return assigneeOf(row)
  }
}

const assigneeOf = ({ assignee, assigneeName }: RequestRow): Named | undefined =>
  assignee === null ? undefined : { person: assignee, name: assigneeName ?? '' }

export const requestOf = (row: RequestRow): ExpertRequest => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  at: row.at,
  changedAt: row.changedAt,
  requester: { person: row.requester, name: row.requesterName },
  tenant: row.tenant,
  requesterConversation: row.requesterConversation,
  locale: row.locale,
  title: row.title,
  details: row.details,
  question: row.question ?? undefined,
  language: row.language ?? undefined,
  shown: readShown(row.shown),
  vote: row.vote ?? undefined,
  assignee: assigneeOf(row),
  answer: row.answer ?? undefined,
})

// `LIKE` knows upper and lower case of ASCII only in SQLite and of all letters in PostgreSQL, so they are made equal here.
const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const searchTextOf = (row: Omit<RequestRow, 'searchText'>): string =>
  fold([`#${row.number}`, row.title, row.details, row.question, row.answer, row.requesterName].join('\n'))

/** What each word of a search has to be like; `#12` is the number of a request and nothing else. */
export const patternsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (/^#\d+$/.test(word) ? `${word}\n%` : `%${word.replaceAll(/[!%_]/g, '!$&')}%`))
