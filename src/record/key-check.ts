import { keyedHash } from './keyed-hash.ts'
import type { RecordDatabase } from './record-database.ts'
import { RecordFailure } from './record-failure.ts'

const NAME = 'key-check'

/** The first key that a record is opened with is its own: with another one everybody would be a stranger to it. */
export async function checkKey({ tables, place }: RecordDatabase, key: string, now: number): Promise<void> {
  const value = keyedHash(key, 'svar')
  await tables
    .insertInto('settings')
    .values({ name: NAME, value, setBy: null, at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const kept = await tables.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst()
  if (kept?.value !== value)
    throw new RecordFailure(
      'wrong-key',
      `${place}: Record was made with another key, expected that one (RECORD_KEY, or the \`.key\` file beside the database)`,
    )
}
