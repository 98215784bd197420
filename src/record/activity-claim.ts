/** Whose turn an activity is. */
export type Claimed =
  /** Nobody's before: run it, then `finish` or `release` it by this claim. */
  | { readonly kind: 'mine'; readonly claim: string }
  /** It has been answered, with this status. */
  | { readonly kind: 'finished'; readonly status: number }
  /** Another turn, perhaps of another replica, is at it. */
  | { readonly kind: 'running' }

/** Activities that were answered, so that one that Teams sends again gets no second answer, over all replicas. */
export interface Activities {
  /** A claim whose lease has run out, for its process died, is given to the next who asks. */
  claim(key: string, now: number): Promise<Claimed>
  finish(key: string, claim: string, status: number, at: number): Promise<void>
  /** The turn failed: the next try may run. */
  release(key: string, claim: string): Promise<void>
}
