import { type Zippable, zipSync } from 'fflate'

export interface ZipFile {
  /** Path in the archive, with slashes. */
  readonly name: string
  readonly bytes: Uint8Array
}

const MOST_FILES = 65_535 // more would take the 64-bit form, which not everybody reads
const UNIX = 3
const PLAIN_FILE = 0o100644 * 0x1_0000 // in the upper half

// The first day that the format knows: the same files give the same archive.
const options = { os: UNIX, attrs: PLAIN_FILE, mtime: new Date(1980, 0, 1) }

/** A zip archive of these files. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  if (files.length > MOST_FILES) throw new Error(`A zip holds ${MOST_FILES} files, these are ${files.length}`)
  const entries: Zippable = {}
  for (const { name, bytes } of files) entries[name] = [bytes, options]
  return zipSync(entries)
}
