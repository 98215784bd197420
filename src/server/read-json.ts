import type { Limits } from './limits.ts'
import { type Refusal, refuse } from './refusal.ts'

export type Json = { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> }

/** Parses a JSON object, not too deep and not of too many values. */
export function readJson(text: string, limits: Pick<Limits, 'depth' | 'values'>): Json | Refusal {
  const value = parse(text)
  if (!isObject(value) || Array.isArray(value)) return refuse(400, 'Unexpected body, expected a JSON object')
  const reason = checkSize(value, limits)
  return reason ? refuse(400, reason) : { kind: 'json', value }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

// Level by level, without recursion: depth is what the sender chooses.
function checkSize(root: object, limits: Pick<Limits, 'depth' | 'values'>): string | undefined {
  let level: object[] = [root]
  let values = 0
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.depth) return `Unexpected depth, expected at most ${limits.depth} levels`
    if (level.some((value) => Object.hasOwn(value, '__proto__')))
      return 'Unexpected name `__proto__`, expected none that changes an object'
    const below = level.flatMap((value): unknown[] => Object.values(value))
    values += below.length
    if (values > limits.values) return `Unexpected size, expected at most ${limits.values} values`
    level = below.filter(isObject)
  }
  return undefined
}
