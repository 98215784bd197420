import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  /** Path in the archive, with slashes. */
  readonly name: string
  readonly bytes: Uint8Array
}

const LOCAL = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION = 20 // 2.0: deflated files and folders
const MADE_ON_UNIX = 0x0300 | VERSION
const UTF8_NAMES = 0x0800
const DEFLATED = 8
const FIRST_DAY = 0x0021 // 1 January 1980: the same files give the same archive
const PLAIN_FILE = 0o100644 * 0x1_0000 // in the upper half
const MOST_FILES = 65_535 // more would take the 64-bit form

/** A zip archive of these files. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  if (files.length > MOST_FILES) throw new Error(`A zip holds ${MOST_FILES} files, these are ${files.length}`)
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const head = Buffer.concat([signature(LOCAL), shared(path, bytes, packed), path])
    parts.push(head, packed)
    directory.push(directoryEntry(path, bytes, packed, offset))
    offset += head.length + packed.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  return Buffer.concat([...parts, ...directory, end(files.length, size, offset)])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** What stands before a file and in the directory alike. */
function shared(path: Buffer, bytes: Uint8Array, packed: Buffer): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(VERSION, 0)
  head.writeUInt16LE(UTF8_NAMES, 2)
  head.writeUInt16LE(DEFLATED, 4)
  head.writeUInt16LE(FIRST_DAY, 8)
  head.writeUInt32LE(crc32(bytes), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(bytes.length, 18)
  head.writeUInt16LE(path.length, 22)
  return head
}

function directoryEntry(path: Buffer, bytes: Uint8Array, packed: Buffer, offset: number): Buffer {
  const start = Buffer.alloc(6)
  start.writeUInt32LE(DIRECTORY_ENTRY, 0)
  start.writeUInt16LE(MADE_ON_UNIX, 4)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(PLAIN_FILE, 6)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([start, shared(path, bytes, packed), rest, path])
}

function end(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(END_OF_DIRECTORY, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
