import { promises } from 'node:fs'
import { dirname } from 'node:path'

/** The bytes of a file, or undefined where there is none. Laid so that typed arrays fit over them. */
export async function readSnapshotFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const bytes = await promises.readFile(path)
    return bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : Uint8Array.from(bytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes beside and renames, so that nobody ever reads half a file. Where that fails, nothing is left beside. */
export async function writeSnapshotFile(path: string, bytes: Uint8Array): Promise<void> {
  await promises.mkdir(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}.half`
  try {
    await promises.writeFile(half, bytes)
    await promises.rename(half, path)
  } catch (error) {
    await promises.rm(half, { force: true })
    throw error
  }
}
