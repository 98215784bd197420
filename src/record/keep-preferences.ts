import type { Kysely } from 'kysely'
import type { Preferences, PreferencesOfPeople } from './preferences.ts'
import type { PreferencesRow, Tables } from './tables.ts'

export function keepPreferences(tables: Kysely<Tables>): PreferencesOfPeople {
  return {
    async get(person) {
      const row = await tables
        .selectFrom('preferences')
        .selectAll()
        .where('person', '=', person)
        .executeTakeFirst()
      return row ? preferencesOf(row) : {}
    },
    async set(person, preferences, at) {
      const named = { ...columnsOf(preferences), at }
      await tables
        .insertInto('preferences')
        .values({ locale: null, plainText: null, clientLocale: null, ...named, person })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(named))
        .execute()
    },
    async clear(person) {
      await tables.deleteFrom('preferences').where('person', '=', person).execute()
    },
  }
}

const columnsOf = (preferences: Preferences): Partial<PreferencesRow> => ({
  ...('locale' in preferences && { locale: preferences.locale ?? null }),
  ...('plainText' in preferences && { plainText: numberOf(preferences.plainText) }),
  ...('clientLocale' in preferences && { clientLocale: preferences.clientLocale ?? null }),
})

const numberOf = (isOn: boolean | undefined): number | null => (isOn === undefined ? null : Number(isOn))

const preferencesOf = ({ locale, plainText, clientLocale }: PreferencesRow): Preferences => ({
  ...(locale !== null && { locale }),
  ...(plainText !== null && { plainText: plainText === 1 }),
  ...(clientLocale !== null && { clientLocale }),
})
