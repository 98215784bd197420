const arrays = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Float32Array } as const
type ArrayName = keyof typeof arrays
type TypedArray = InstanceType<(typeof arrays)[ArrayName]>

/** Where a part stands among the bytes. */
interface Reference {
  readonly $: ArrayName | 'strings'
  readonly at: number
  readonly length: number
}

const ALIGNMENT = 8 // so that any typed array can be laid over its bytes without a copy

/** Plain values, lists of strings and typed arrays, as a short description in JSON and bytes. */
export function pack(value: object): { readonly description: string; readonly bytes: Uint8Array } {
  const parts: Uint8Array[] = []
  let size = 0
  const put = (kind: Reference['$'], part: Uint8Array): Reference => {
    const reference = { $: kind, at: size, length: part.byteLength }
    const padding = (ALIGNMENT - (part.byteLength % ALIGNMENT)) % ALIGNMENT
    parts.push(part, new Uint8Array(padding))
    size += part.byteLength + padding
    return reference
  }
  const describe = (one: unknown): unknown => {
    if (one === null) return null
    if (ArrayBuffer.isView(one))
      return put(nameOf(one), new Uint8Array(one.buffer, one.byteOffset, one.byteLength))
    if (isLines(one)) return put('strings', new TextEncoder().encode(one.join('\n')))
    if (Array.isArray(one)) return one.map(describe)
    if (typeof one === 'object')
      return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, describe(part)]))
    return one
  }
  const description = JSON.stringify(describe(value))
  return { description, bytes: joined(parts, size) }
}

/** The value again. Its typed arrays lie over `bytes`, which must start at a multiple of eight. */
export function unpack(description: string, bytes: Uint8Array): unknown {
  const restore = (one: unknown): unknown => {
    if (isReference(one)) return arrayOf(one, bytes)
    if (Array.isArray(one)) return one.map(restore)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, restore(part)]))
  }
  return restore(JSON.parse(description))
}

function arrayOf({ $: kind, at, length }: Reference, bytes: Uint8Array): TypedArray | readonly string[] {
  if (at + length > bytes.byteLength) throw new RangeError('A part ends behind the last byte')
  if (kind === 'strings') return new TextDecoder().decode(bytes.subarray(at, at + length)).split('\n')
  const Kind = arrays[kind]
  return new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length / Kind.BYTES_PER_ELEMENT)
}

/** Strings that line breaks can keep apart; others stay in the description. */
const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'string' && !one.includes('\n'))

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && '$' in value && 'at' in value && 'length' in value

function nameOf(array: ArrayBufferView): ArrayName {
  const name = Object.keys(arrays).find((key): key is ArrayName => array instanceof arrays[key as ArrayName])
  if (name === undefined)
    throw new Error(`Array is a \`${array.constructor.name}\`, expected one that can be kept`)
  return name
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
