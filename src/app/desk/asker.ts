import type { Reader } from '../../answer/read-question.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Keyed } from '../../record/keyed-hash.ts'
import type { Sender } from '../../teams/sender.ts'

/** Who says something, and where: all that is known before it is answered. */
export interface Asker extends Sender {
  readonly person: Keyed
  readonly tenant: Keyed
  readonly conversation: Keyed
  readonly reader: Reader
  readonly wantsPlainText: boolean
}

const TELLING = 12 // characters of a keyed id: enough to tell a chat's members apart

/** Whom the buttons of a card are for, where others see it too. */
export const pressedFor = ({ scope, person }: Asker) =>
  scope === 'personal' ? {} : { for: person.slice(0, TELLING) }

/** The locale of the buttons and sentences that answer no question. */
export const localeOf = ({ reader }: Asker): Locale => reader.chosen ?? reader.client ?? reader.fallback
