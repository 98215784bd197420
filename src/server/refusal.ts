/** Why a request is not served. The status goes to the caller, the reason to our log only. */
export type Refusal = { readonly kind: 'refuse'; readonly status: number; readonly reason: string }

export const refuse = (status: number, reason: string): Refusal => ({ kind: 'refuse', status, reason })
