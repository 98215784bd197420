/** How one field of a message is read; a schema in braces is a message of its own. */
type Field = 'text' | 'id' | 'number' | 'time' | 'double' | 'times' | 'doubles' | Schema
export interface Schema {
  readonly [fieldNumber: number]: readonly [name: string, field: Field, isList?: 'list']
}

interface Reader {
  readonly bytes: Buffer
  at: number
}

/** Reads the wire format of Protocol Buffers by a schema; fields that it does not name are passed over. */
export function decode(bytes: Buffer, schema: Schema): Record<string, unknown> {
  const reader = { bytes, at: 0 }
  const message: Record<string, unknown> = {}
  while (reader.at < bytes.length) {
    const tag = varint(reader)
    const raw = readRaw(reader, Number(tag & 7n))
    const [name, field, isList] = schema[Number(tag >> 3n)] ?? []
    if (name === undefined || field === undefined) continue
    const value = readValue(raw, field)
    message[name] = isList ? [...((message[name] as unknown[]) ?? []), value] : value
  }
  return message
}

function varint(reader: Reader): bigint {
  let value = 0n
  for (let shift = 0n; ; shift += 7n) {
    const byte = reader.bytes.readUInt8(reader.at)
    reader.at += 1
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) return value
  }
}

function readRaw(reader: Reader, wireType: number): Buffer | bigint {
  if (wireType === 0) return varint(reader)
  const length = wireType === 2 ? Number(varint(reader)) : wireType === 1 ? 8 : 4
  reader.at += length
  return reader.bytes.subarray(reader.at - length, reader.at)
}

function readValue(raw: Buffer | bigint, field: Field): unknown {
  if (typeof raw === 'bigint') return Number(raw)
  if (typeof field === 'object') return decode(raw, field)
  switch (field) {
    case 'text':
      return raw.toString('utf8')
    case 'id':
      return raw.toString('hex')
    case 'double':
      return raw.readDoubleLE()
    case 'time':
      return Number(raw.readBigUInt64LE())
    case 'doubles':
      return eights(raw).map((part) => part.readDoubleLE())
    case 'times':
      return eights(raw).map((part) => Number(part.readBigUInt64LE()))
    case 'number':
      return Number(raw.readBigInt64LE())
  }
}

const eights = (raw: Buffer): Buffer[] =>
  Array.from({ length: raw.length / 8 }, (_, index) => raw.subarray(index * 8, index * 8 + 8))
