export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function objectOf(value: Json | undefined, what: string): JsonObject {
  if (isObject(value)) return value
  throw new Error(`${what} is \`${JSON.stringify(value)}\`, expected an object`)
}

export function textOf(value: Json | undefined, what: string): string {
  if (typeof value === 'string') return value
  throw new Error(`${what} is \`${JSON.stringify(value)}\`, expected text`)
}

export function listOf(value: Json | undefined, what: string): Json[] {
  if (Array.isArray(value)) return value
  throw new Error(`${what} is \`${JSON.stringify(value)}\`, expected a list`)
}

/** Every key and text in it, however deep. */
export function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isObject(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]) : []
}
