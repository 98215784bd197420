import type { Kysely } from 'kysely'
import { changedRows } from './count.ts'
import { type Keyed, nobody } from './keyed-hash.ts'
import type { Forgotten } from './record-store.ts'
import type { Tables } from './tables.ts'

/** Erases a person: in one transaction, so that there is no half of it. */
export const forget = (tables: Kysely<Tables>, person: Keyed): Promise<Forgotten> =>
  tables.transaction().execute(async (transaction) => {
    await forgetNotices(transaction, person)
    await forgetWork(transaction, person)
    const by = async (table: 'questions' | 'votes' | 'preferences' | 'turnStates' | 'conversations') =>
      changedRows(await transaction.deleteFrom(table).where('person', '=', person).execute())
    return {
      questions: await by('questions'),
      votes: await by('votes'),
      requests: changedRows(
        await transaction.deleteFrom('requests').where('requester', '=', person).execute(),
      ),
      preferences: await by('preferences'),
      turnStates: await by('turnStates'),
      conversations: await by('conversations'),
    }
  })

/** What waits to be sent to them, or tells of their requests. */
async function forgetNotices(tables: Kysely<Tables>, person: Keyed): Promise<void> {
  await tables
    .deleteFrom('outbox')
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('requestId', 'in', selectFrom('requests').select('requests.id').where('requester', '=', person)),
        eb(
          'conversation',
          'in',
          selectFrom('conversations').select('conversations.conversation').where('person', '=', person),
        ),
      ]),
    )
    .execute()
}

/** As an expert: the requests of others stay, without their name. */
async function forgetWork(tables: Kysely<Tables>, person: Keyed): Promise<void> {
  await tables
    .updateTable('requests')
    .set({ assignee: nobody, assigneeName: '' })
    .where('assignee', '=', person)
    .execute()
  await tables
    .updateTable('requestEvents')
    .set({ actor: nobody, actorName: '' })
    .where('actor', '=', person)
    .execute()
  await tables.updateTable('settings').set({ setBy: null }).where('setBy', '=', person).execute()
}
