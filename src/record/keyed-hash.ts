import { createHmac } from 'node:crypto'

/** A person, tenant or conversation as it is kept: the same one gives the same text, and nobody without the key can tell whom. */
export type Keyed = string & { readonly kept: 'keyed' }

/** HMAC-SHA-256 with the key of the installation, in base64url. */
export const keyedHash = (key: string, text: string): Keyed =>
  createHmac('sha256', key).update(text).digest('base64url') as Keyed

/** Somebody whose name was erased. */
export const nobody = '' as Keyed
