import { distance } from 'fastest-levenshtein'

/** Whether a name is another one misspelt. Short names are compared without case only: too much is near them. */
export const isSlipOf = (written: string, name: string): boolean =>
  plain(name) === plain(written) || (name.length > SHORT && distance(name, written) <= 2)

const SHORT = 7 // characters

const plain = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase()
