import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { RecordFailure } from './record-failure.ts'

const KEY_BYTES = 32
const ONLY_OWNER = 0o600

/** The folder of a database file. */
export const prepareFolder = (file: string): void =>
  attempt(file, 'RECORD_FILE', () => {
    mkdirSync(dirname(file), { recursive: true })
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
      throw new RecordFailure('unreachable', `${file}: Is a folder, expected a file in it (RECORD_FILE)`)
  })

/** The database file, which only its owner may read. */
export const prepareFile = (file: string): void =>
  attempt(file, 'RECORD_FILE', () => closeSync(openSync(file, 'a', ONLY_OWNER)))

export const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined

export const removeFile = (file: string): void => rmSync(file, { force: true })

/** The key of an installation, made along with its database. Of two processes that make one, both get the first's. */
export function keyBeside(file: string): string {
  const path = `${file}.key`
  return attempt(path, 'RECORD_KEY', () => readKey(path) ?? makeFirstKey(path, file))
}

function readKey(path: string): string | undefined {
  const text = readIfThere(path)?.trim()
  if (text === undefined || text.length >= KEY_BYTES) return text
  throw new RecordFailure(
    'wrong-key',
    `${path}: Key has ${text.length} characters, expected ${KEY_BYTES} or more; restore the file`,
  )
}

function makeFirstKey(path: string, file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0) return makeKey(path)
  throw new RecordFailure(
    'wrong-key',
    `${path}: Missing, expected the key that \`${file}\` was made with; restore the file, or set RECORD_KEY`,
  )
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

// Written aside and linked when it is whole, so that nobody reads half a key.
function makeKey(path: string): string {
  const aside = `${path}.${process.pid}`
  const handle = openSync(aside, 'w', ONLY_OWNER)
  try {
    const key = `${randomBytes(KEY_BYTES).toString('base64url')}\n`
    if (writeSync(handle, key) < key.length) throw Object.assign(new Error(), { code: 'ENOSPC' })
    fsyncSync(handle)
    link(aside, path)
  } finally {
    closeSync(handle)
    rmSync(aside, { force: true })
  }
  return readFileSync(path, 'utf8').trim()
}

function link(aside: string, path: string): void {
  try {
    linkSync(aside, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

function attempt<Result>(path: string, setting: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof RecordFailure) throw error
    const message = `${path}: Opening gave \`${codeOf(error)}\`, expected a file in a folder that may be written (${setting})`
    throw new RecordFailure(codeOf(error) === 'ENOSPC' ? 'full' : 'unreachable', message)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
