import type { Kysely } from 'kysely'
import { cutText } from '../locale/cut-text.ts'
import { redact } from './redact.ts'
import type { Tables, VoteRow } from './tables.ts'
import type { Vote, Votes } from './vote.ts'

const LONGEST_COMMENT = 300

export function keepVotes(tables: Kysely<Tables>): Votes {
  return {
    async cast(vote) {
      const row = rowOf(vote)
      const { person, articleId, questionId, ...replaced } = row
      await tables
        .insertInto('votes')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['person', 'articleId', 'questionId']).doUpdateSet(replaced),
        )
        .execute()
    },
    async get(person, articleId, questionId = '') {
      const row = await tables
        .selectFrom('votes')
        .selectAll()
        .where('person', '=', person)
        .where('articleId', '=', articleId)
        .where('questionId', '=', questionId)
        .executeTakeFirst()
      return row && voteOf(row)
    },
  }
}

const rowOf = (vote: Vote): VoteRow => ({
  ...vote,
  questionId: vote.questionId ?? '',
  reason: vote.reason ?? null,
  comment: shortComment(vote.comment),
})

function shortComment(comment = ''): string | null {
  const whole = redact(comment.trim())
  const text = cutText(whole, [...whole].slice(0, LONGEST_COMMENT).join('').length)
  return text === '' ? null : text
}

const voteOf = (row: VoteRow): Vote => ({
  ...row,
  questionId: row.questionId === '' ? undefined : row.questionId,
  reason: row.reason ?? undefined,
  comment: row.comment ?? undefined,
})
