import { createHash, timingSafeEqual } from 'node:crypto'
import { type Caller, signOfOutside } from './guard/sign-of-outside.ts'

/**
 * Whether a caller may see what is for administrators: whoever shows the token, or, where none is set, programs on this
 * machine. A proxy on this machine may pass on a stranger's request without a sign of it, as nginx does by default.
 */
export function isAdmin(caller: Caller, adminToken: string | undefined): boolean {
  const shown = caller.headers.authorization
  if (adminToken === undefined) return shown === undefined && signOfOutside(caller) === undefined
  return shown !== undefined && isSame(shown, `Bearer ${adminToken}`)
}

// Of hashes, so that neither the time nor an error tells how long the token is.
const isSame = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other))

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
