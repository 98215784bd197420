import type { Kysely } from 'kysely'
import { changedRows } from './count.ts'
import type { AskedQuestion, KeptQuestion, Questions } from './question.ts'
import { redact } from './redact.ts'
import { readShown, writeShown } from './shown-articles.ts'
import type { QuestionRow, Tables } from './tables.ts'

export function keepQuestions(tables: Kysely<Tables>): Questions {
  return {
    ...findQuestions(tables),
    ...followMessages(tables),
    async keep(question) {
      await tables.insertInto('questions').values(rowOf(question)).execute()
    },
    async choose(id, { article, at }, { person, conversation }) {
      const results = await tables
        .updateTable('questions')
        .set({ chosenArticle: article ?? null, chosenAt: at })
        .where('id', '=', id)
        .where('person', '=', person)
        .where('conversation', '=', conversation)
        .execute()
      if (changedRows(results) > 0) return 'kept'
      const other = tables.selectFrom('questions').select('id').where('id', '=', id)
      return (await other.executeTakeFirst()) === undefined ? 'missing' : 'strange'
    },
  }
}

function findQuestions(tables: Kysely<Tables>): Pick<Questions, 'get' | 'last' | 'votedOnBy'> {
  return {
    async get(id) {
      const row = await tables.selectFrom('questions').selectAll().where('id', '=', id).executeTakeFirst()
      return row && questionOf(row)
    },
    async last(person) {
      const row = await tables
        .selectFrom('questions')
        .selectAll()
        .where('person', '=', person)
        .where('text', 'is not', null)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && questionOf(row)
    },
    async votedOnBy(conversation, messageId) {
      const row = await tables
        .selectFrom('questions')
        .selectAll()
        .where('conversation', '=', conversation)
        .where('votedOnBy', '=', messageId)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && questionOf(row)
    },
  }
}

/** What becomes of questions when the message that asked them is deleted or edited. */
function followMessages(tables: Kysely<Tables>): Pick<Questions, 'deleteByActivity' | 'replaceByActivity'> {
  return {
    async deleteByActivity(conversation, activityId) {
      const results = await tables
        .updateTable('questions')
        .set({ text: null })
        .where('conversation', '=', conversation)
        .where('activityId', '=', activityId)
        .where('text', 'is not', null)
        .execute()
      return changedRows(results)
    },
    async replaceByActivity(conversation, activityId, questions) {
      await tables.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('questions')
          .where('conversation', '=', conversation)
          .where('activityId', '=', activityId)
          .execute()
        for (const question of questions)
          await transaction.insertInto('questions').values(rowOf(question)).execute()
      })
    },
  }
}

const rowOf = (question: AskedQuestion): QuestionRow => ({
  ...question,
  text: redact(question.text),
  shown: writeShown(question.shown),
  follows: question.follows ?? null,
  votedOnBy: question.votedOnBy ?? null,
  chosenAt: null,
  chosenArticle: null,
})

const questionOf = ({ chosenAt, chosenArticle, ...row }: QuestionRow): KeptQuestion => ({
  ...row,
  text: row.text ?? undefined,
  shown: readShown(row.shown),
  follows: row.follows ?? undefined,
  votedOnBy: row.votedOnBy ?? undefined,
  choice: chosenAt === null ? undefined : { article: chosenArticle ?? undefined, at: chosenAt },
})
