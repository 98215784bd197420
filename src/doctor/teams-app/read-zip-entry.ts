import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const STORED = 0
const MOST_BYTES = 1_000_000 // a manifest has some KB; more would be a bomb

interface Entry {
  readonly name: string
  readonly method: number
  readonly length: number
  readonly local: number
}

/** The bytes of one file at the top of a zip archive; undefined when it is not in there, or this is no zip. */
export function readZipEntry(zip: Buffer, name: string): Buffer | undefined {
  try {
    const entry = entriesOf(zip).find((found) => found.name === name)
    return entry && unpack(zip, entry)
  } catch {
    return undefined // cut off or damaged: a number led beyond the end
  }
}

function entriesOf(zip: Buffer): readonly Entry[] {
  const end = startOfEnd(zip)
  const count = zip.readUInt16LE(end + 10)
  const entries: Entry[] = []
  for (let at = zip.readUInt32LE(end + 16); entries.length < count; ) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('No entry where one should be')
    const nameLength = zip.readUInt16LE(at + 28)
    entries.push({
      name: zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: zip.readUInt16LE(at + 10),
      length: zip.readUInt32LE(at + 20),
      local: zip.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

// A comment of any length may stand behind it.
function startOfEnd(zip: Buffer): number {
  for (let at = zip.length - END_LENGTH; at >= 0; at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  throw new RangeError('No zip')
}

function unpack(zip: Buffer, { method, length, local }: Entry): Buffer {
  const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + length)
  return method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES })
}
