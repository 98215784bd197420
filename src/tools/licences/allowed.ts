/** Licences that let the package be used and passed on in an MIT project when its own text stays with it. */
const allowed: readonly string[] = [
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]

/**
 * Whether an SPDX expression such as `(MIT OR GPL-3.0) AND ISC` leaves a choice that is allowed. Exceptions (`WITH`) are
 * not known, so they are not allowed.
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  const { value, rest } = readEither(tokens)
  return value && rest.length === 0
}

type Read = { readonly value: boolean; readonly rest: readonly string[] }

function readEither(tokens: readonly string[]): Read {
  const left = readBoth(tokens)
  if (left.rest[0] !== 'OR') return left
  const right = readEither(left.rest.slice(1))
  return { value: left.value || right.value, rest: right.rest }
}

function readBoth(tokens: readonly string[]): Read {
  const left = readOne(tokens)
  if (left.rest[0] !== 'AND') return left
  const right = readBoth(left.rest.slice(1))
  return { value: left.value && right.value, rest: right.rest }
}

function readOne([first = '', ...rest]: readonly string[]): Read {
  if (first !== '(') return { value: allowed.includes(first), rest }
  const { value, rest: after } = readEither(rest)
  return after[0] === ')' ? { value, rest: after.slice(1) } : { value: false, rest: after }
}
