import type { Kysely } from 'kysely'
import type { InstallationSettings } from './installation-setting.ts'
import { nobody } from './keyed-hash.ts'
import type { Tables } from './tables.ts'

export function keepSettings(tables: Kysely<Tables>): InstallationSettings {
  return {
    async get(name) {
      const row = await tables.selectFrom('settings').selectAll().where('name', '=', name).executeTakeFirst()
      return row && { value: row.value, setBy: row.setBy ?? nobody, at: row.at }
    },
    async set(name, setting) {
      await tables
        .insertInto('settings')
        .values({ name, ...setting })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(setting))
        .execute()
    },
    async clear(name) {
      await tables.deleteFrom('settings').where('name', '=', name).execute()
    },
  }
}
