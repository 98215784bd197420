import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** An entry of a folder. Links are followed: `kind` is what they lead to, `realPath` where. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
  /** Only of a link. */
  readonly realPath: string | undefined
}

export type Failed = {
  readonly kind: 'failed'
  readonly problem: 'missing-folder' | 'no-folder' | 'unreadable' | 'file-too-long' | 'not-utf-8'
  readonly line: number
  readonly message: string
}

const MAX_MEGABYTES = 1 // the longest article of the public repositories has 0.1 MB

export function listFolder(
  path: string,
): { readonly kind: 'entries'; readonly entries: readonly Entry[] } | Failed {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).map((found) => readEntry(path, found))
    // By code unit, so that the order is the same on every machine.
    return { kind: 'entries', entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) }
  } catch (error) {
    return failure(error)
  }
}

export function readText(path: string): { readonly kind: 'text'; readonly text: string } | Failed {
  try {
    if (statSync(path).size > MAX_MEGABYTES * 1024 * 1024) {
      return failed('file-too-long', `File is longer than ${MAX_MEGABYTES} MB, expected less`)
    }
    return decode(readFileSync(path))
  } catch (error) {
    return failure(error)
  }
}

/** Where a path leads once links are followed; the path itself where it leads nowhere. */
export function followLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path // missing: whoever reads it will say so
  }
}

function readEntry(folder: string, found: Dirent): Entry {
  if (!found.isSymbolicLink()) return { name: found.name, kind: kindOf(found), realPath: undefined }
  const path = join(folder, found.name)
  const target = statSync(path, { throwIfNoEntry: false })
  return { name: found.name, kind: target ? kindOf(target) : 'other', realPath: followLinks(path) }
}

const kindOf = (found: { isFile(): boolean; isDirectory(): boolean }): Entry['kind'] => {
  if (found.isFile()) return 'file'
  return found.isDirectory() ? 'folder' : 'other'
}

function decode(bytes: Uint8Array): { readonly kind: 'text'; readonly text: string } | Failed {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return { kind: 'text', text: text.replaceAll('\r\n', '\n') }
  return failed('not-utf-8', 'File is not UTF-8, expected UTF-8', firstLineThatIsNotUtf8(bytes))
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// A byte of a line break is never part of another character.
function firstLineThatIsNotUtf8(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const next = end < 0 ? bytes.length : end + 1
    if (decodeUtf8(bytes.subarray(start, next)) === undefined) return line
    start = next
  }
  return line
}

const failed = (problem: Failed['problem'], message: string, line = 1): Failed => ({
  kind: 'failed',
  problem,
  line,
  message,
})

function failure(error: unknown): Failed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT') return failed('missing-folder', 'Missing folder, expected one that holds articles')
  if (code === 'ENOTDIR') return failed('no-folder', 'Path is a file, expected a folder that holds articles')
  return failed('unreadable', `Reading gave \`${code}\`, expected a file or folder that may be read`)
}
