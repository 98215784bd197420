import { createHash, timingSafeEqual } from 'node:crypto'
import { type Caller, signOfOutside } from './guard/sign-of-outside.ts'

/**
 * Whether a caller may see what is for administrators: programs on this machine, and whoever shows the token. A token
 * that is shown and wrong is refused on this machine as well.
 */
export function isAdmin(caller: Caller, adminToken: string | undefined): boolean {
  const shown = caller.headers.authorization
  if (shown === undefined) return signOfOutside(caller) === undefined
  return adminToken !== undefined && isSame(shown, `Bearer ${adminToken}`)
}

// Of hashes, so that neither the time nor an error tells how long the token is.
const isSame = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other))

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
