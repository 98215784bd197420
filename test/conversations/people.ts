import type { Person } from './world.ts'

export const ada: Person = { id: '29:ada', name: 'Ada', locale: 'en-US' }
export const kari: Person = { id: '29:kari', name: 'Kari', locale: 'nb-NO' }
export const hans: Person = { id: '29:hans', name: 'Hans', locale: 'de-DE' }
export const yui: Person = { id: '29:yui', name: 'Yui', locale: 'ja-JP' }
export const nur: Person = { id: '29:nur', name: 'Nur', locale: 'ar-SA' }

/** Who writes in the Emulator, which knows no `Action.Execute`. */
export const eve: Person = { id: '29:eve', name: 'Eve', locale: 'en-US', client: 'emulator' }

/** Experts. */
export const grace: Person = { id: '29:grace', name: 'Grace', locale: 'en-US' }
export const linus: Person = { id: '29:linus', name: 'Linus', locale: 'en-US' }

/** Nobody's expert. */
export const mallory: Person = { id: '29:mallory', name: 'Mallory', locale: 'en-US' }
