import type { Kysely } from 'kysely'
import { changedRows } from './count.ts'
import { putNotices } from './keep-outbox.ts'
import { type Keyed, nobody } from './keyed-hash.ts'
import type { NewNotice } from './outbox.ts'
import type { Forgotten, SeenByExperts } from './record-store.ts'
import type { Tables } from './tables.ts'

export interface Forget {
  readonly person: Keyed
  readonly now: number
  readonly notices: ((seen: SeenByExperts) => readonly NewNotice[]) | undefined
}

/** Erases a person: in one transaction, so that there is no half of it. */
export const forget = (tables: Kysely<Tables>, { person, now, notices }: Forget): Promise<Forgotten> =>
  tables.transaction().execute(async (transaction) => {
    const seen = notices === undefined ? undefined : await seenByExperts(transaction, person)
    await forgetNotices(transaction, person, now)
    await forgetWork(transaction, person)
    const by = async (table: 'questions' | 'votes' | 'preferences' | 'turnStates' | 'conversations') =>
      changedRows(await transaction.deleteFrom(table).where('person', '=', person).execute())
    const forgotten = {
      questions: await by('questions'),
      votes: await by('votes'),
      requests: changedRows(
        await transaction.deleteFrom('requests').where('requester', '=', person).execute(),
      ),
      preferences: await by('preferences'),
      turnStates: await by('turnStates'),
      conversations: await by('conversations'),
    }
    if (seen !== undefined) await putNotices(transaction, notices?.(seen) ?? [])
    return forgotten
  })

async function seenByExperts(tables: Kysely<Tables>, person: Keyed): Promise<SeenByExperts> {
  const cards = await tables
    .selectFrom('requestCards')
    .innerJoin('requests', 'requests.id', 'requestCards.requestId')
    .select(['requestId', 'conversation', 'activityId', 'number'])
    .where('requester', '=', person)
    .where('audience', '=', 'experts')
    .orderBy('number')
    .execute()
  const worked = await tables
    .selectFrom('requests')
    .select(['id', 'version'])
    .where('requester', '!=', person)
    .where('id', 'in', (cards) =>
      cards.selectFrom('requestCards').select('requestId').where('audience', '=', 'experts'),
    )
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('assignee', '=', person),
        eb('id', 'in', selectFrom('requestEvents').select('requestId').where('actor', '=', person)),
      ]),
    )
    .orderBy('number')
    .execute()
  return { cards, worked }
}

/**
 * What waits to be sent to them, or tells of their requests. What is under way stays without its words: what comes after it
 * in its lane has to wait for it.
 */
async function forgetNotices(tables: Kysely<Tables>, person: Keyed, now: number): Promise<void> {
  const theirs = tables
    .selectFrom('outbox')
    .select('id')
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
  await tables
    .updateTable('outbox')
    .set({ payload: 'null' })
    .where('id', 'in', theirs)
    .where('leaseUntil', '>', now)
    .execute()
  await tables.deleteFrom('outbox').where('id', 'in', theirs).where('leaseUntil', '<=', now).execute()
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
