import type { Json } from './json.ts'
import type { Keyed } from './keyed-hash.ts'

export interface KeptTurnState {
  /** Whoever reads it makes it one of their types. */
  readonly state: Json
  readonly version: number
}

export type TurnStatePut = { readonly kind: 'kept'; readonly version: number } | { readonly kind: 'stale' }

export interface TurnStates {
  get(conversation: Keyed, person: Keyed, now: number): Promise<KeptTurnState | undefined>
  /** `expectedVersion` is that of the state read before, 0 when there was none; an expired one counts as none. */
  put(
    conversation: Keyed,
    person: Keyed,
    kept: { readonly state: Json; readonly expectedVersion: number; readonly expiresAt: number },
    now: number,
  ): Promise<TurnStatePut>
  clear(conversation: Keyed, person: Keyed): Promise<void>
}
