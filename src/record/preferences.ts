import type { Keyed } from './keyed-hash.ts'

export interface Preferences {
  /** What the person chose; undefined: automatic. */
  readonly locale?: string | undefined
  readonly plainText?: boolean | undefined
  /** What the client said last that can be trusted; sticky. */
  readonly clientLocale?: string | undefined
}

export interface PreferencesOfPeople {
  get(person: Keyed): Promise<Preferences>
  /** Sets what is named, `undefined` included, and leaves the rest. */
  set(person: Keyed, preferences: Preferences, at: number): Promise<void>
  clear(person: Keyed): Promise<void>
}
