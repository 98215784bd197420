import { crc32, deflateRawSync } from 'node:zlib'

/** A zip archive of these files, packed or as they are. */
export function aZip(
  files: Readonly<Record<string, string>>,
  method: 'packed' | 'stored' = 'packed',
): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const content = method === 'packed' ? deflateRawSync(text) : Buffer.from(text)
    const head = headOf(name, text, content.length, method)
    const entry = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\x00', 'latin1'),
      head,
      Buffer.from(name),
      content,
    ])
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00\x14\x00', 'latin1'),
        head,
        Buffer.alloc(10),
        numbers([at, 4]),
        Buffer.from(name),
      ]),
    )
    entries.push(entry)
    at += entry.length
  }
  const list = Buffer.concat(directory)
  const count = directory.length
  const end = [
    Buffer.from('PK\x05\x06', 'latin1'),
    numbers([0, 4], [count, 2], [count, 2], [list.length, 4], [at, 4], [0, 2]),
  ]
  return Buffer.concat([...entries, list, ...end])
}

/** What an entry and its place in the directory share: flags to the length of the extra field. */
const headOf = (name: string, text: string, length: number, method: 'packed' | 'stored'): Buffer =>
  numbers(
    [0, 2],
    [method === 'packed' ? 8 : 0, 2],
    [0, 4],
    [crc32(text), 4],
    [length, 4],
    [Buffer.byteLength(text), 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  )

function numbers(...parts: readonly (readonly [number, 2 | 4])[]): Buffer {
  return Buffer.concat(
    parts.map(([value, size]) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUIntLE(value, 0, size)
      return bytes
    }),
  )
}
