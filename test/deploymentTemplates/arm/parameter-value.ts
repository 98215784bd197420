import { type Json, objectOf } from './json.ts'

/** What was given, or else the default, checked against the declaration. */
export function parameterValue(
  name: string,
  declaration: Json | undefined,
  given: Json | undefined,
  evaluate: (value: Json) => Json,
): Json {
  if (declaration === undefined) throw new Error(`No parameter \`${name}\``)
  const { type, defaultValue, allowedValues, ...bounds } = objectOf(declaration, name)
  const value = given ?? (defaultValue === undefined ? undefined : evaluate(defaultValue))
  if (value === undefined) throw new Error(`Parameter \`${name}\` is not given and has no default`)
  const wanted = String(type).toLowerCase().replace('secure', '')
  if (kindOf(value) !== wanted)
    throw new Error(`Parameter \`${name}\` is ${JSON.stringify(value)}, expected ${wanted}`)
  if (Array.isArray(allowedValues) && !allowedValues.includes(value))
    throw new Error(
      `Parameter \`${name}\` is \`${String(value)}\`, expected one of ${allowedValues.join(', ')}`,
    )
  checkSize(name, value, bounds)
  return value
}

function checkSize(name: string, value: Json, bounds: Readonly<Record<string, Json>>): void {
  if (typeof value !== 'string' && typeof value !== 'number') return
  const [size, unit] = typeof value === 'string' ? [value.length, 'Length'] : [value, 'Value']
  if (size < Number(bounds[`min${unit}`] ?? 0) || size > Number(bounds[`max${unit}`] ?? Infinity))
    throw new Error(`Parameter \`${name}\` is \`${value}\`, too small or too large`)
}

function kindOf(value: Json): string {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' ? 'int' : typeof value === 'boolean' ? 'bool' : typeof value
}
