import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'

const hash = (values: readonly Json[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex')

const guidOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')

function lengthOf(value: Json | undefined): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return value === null || value === undefined ? 0 : Object.keys(objectOf(value, 'length')).length
}

function numberOf(value: Json | undefined): number {
  if (typeof value === 'number') return value
  throw new Error(`\`${JSON.stringify(value)}\` is no number`)
}

function booleanOf(value: Json | undefined): boolean {
  if (typeof value === 'boolean') return value
  throw new Error(`\`${JSON.stringify(value)}\` is neither true nor false`)
}

const merged = (left: JsonObject, right: JsonObject): JsonObject =>
  Object.fromEntries(
    [...new Set([...Object.keys(left), ...Object.keys(right)])].map((key) => {
      const [one, other] = [left[key], right[key]]
      return [key, isObject(one) && isObject(other) ? merged(one, other) : (other ?? one ?? null)]
    }),
  )

const pairs = (values: readonly Json[]): JsonObject =>
  Object.fromEntries(
    values.flatMap((value, at) => (at % 2 === 0 ? [[textOf(value, 'A key'), values[at + 1] ?? null]] : [])),
  )

/** Type segments and names in turn, as an id has them: `a/b`, `x`, `y` is `a` named `x`, and in it `b` named `y`. */
function providerPath(type: string, names: readonly string[]): string {
  const [namespace, ...kinds] = type.split('/')
  if (kinds.length !== names.length)
    throw new Error(`${type} has ${kinds.length} parts, expected ${names.length} names for them`)
  return `/providers/${namespace}${kinds.map((kind, at) => `/${kind}/${names[at]}`).join('')}`
}

export const subscriptionPath = (subscriptionId: string): string => `/subscriptions/${subscriptionId}`

export const resourcePath = (
  subscriptionId: string,
  group: string | undefined,
  type: string,
  names: readonly string[],
): string =>
  `${subscriptionPath(subscriptionId)}${group === undefined ? '' : `/resourceGroups/${group}`}${providerPath(type, names)}`

type Pure = (...args: readonly Json[]) => Json

/** The functions that need nothing but their arguments. Hashes are not Azure's own, only as long and as stable. */
export const pureFunctions: Readonly<Record<string, Pure>> = {
  and: (...values) => values.every(booleanOf),
  or: (...values) => values.some(booleanOf),
  not: (value) => !booleanOf(value),
  equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  greater: (one, other) => numberOf(one) > numberOf(other),
  empty: (value) => lengthOf(value) === 0,
  length: (value) => lengthOf(value),
  null: () => null,
  true: () => true,
  false: () => false,
  string: (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null)),
  toLower: (text) => textOf(text, 'toLower').toLowerCase(),
  split: (text, sign) => textOf(text, 'split').split(textOf(sign, 'split')),
  last: (list) => listOf(list, 'last').at(-1) ?? null,
  replace: (text, from, to) =>
    textOf(text, 'replace').replaceAll(textOf(from, 'replace'), textOf(to, 'replace')),
  concat: (...values) =>
    values.every((value) => Array.isArray(value))
      ? values.flatMap((value) => listOf(value, 'concat'))
      : values.map((value) => textOf(value, 'concat')).join(''),
  format: (text, ...values) =>
    textOf(text, 'format').replaceAll(/\{(\d+)\}/g, (_, at: string) => {
      const value = values[Number(at)]
      if (value === undefined) throw new Error(`format has no value for {${at}}`)
      return typeof value === 'string' ? value : JSON.stringify(value)
    }),
  uri: (base, path) => new URL(textOf(path, 'uri'), textOf(base, 'uri')).href,
  uriComponent: (text) => encodeURIComponent(textOf(text, 'uriComponent')),
  uniqueString: (...values) =>
    hash(values)
      .replaceAll(/[^a-f]/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
      .slice(0, 13),
  guid: (...values) => guidOf(hash(values)),
  createArray: (...values) => [...values],
  createObject: (...values) => pairs(values),
  items: (value) =>
    Object.entries(objectOf(value ?? null, 'items'))
      .toSorted(([one], [other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
      .map(([key, inner]) => ({ key, value: inner })),
  union: (...values) => values.map((value) => objectOf(value, 'union')).reduce(merged),
}
