import type { Json } from './json.ts'

/** JSON that we wrote ourselves; undefined where it is none. */
export function storedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A member of an object that is text; undefined else. */
export function textOf(json: Json | undefined, name: string): string | undefined {
  const value = memberOf(json, name)
  return typeof value === 'string' ? value : undefined
}

export const memberOf = (json: Json | undefined, name: string): Json | undefined =>
  typeof json === 'object' && json !== null && !isList(json) ? json[name] : undefined

export const listOf = (json: Json | undefined): readonly Json[] =>
  json !== undefined && isList(json) ? json : []

// Array.isArray does not tell a read-only array from an object.
const isList = (json: Json): json is readonly Json[] => Array.isArray(json)
