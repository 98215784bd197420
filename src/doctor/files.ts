import { accessSync, constants, existsSync, promises, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DiskFacts } from './machine/check-disk.ts'

/** The bytes of a file, or Node's name of why they cannot be had, such as `ENOENT`. */
export function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path)
  } catch (error) {
    return codeOf(error)
  }
}

/** Room and rights of the folder, or of the nearest one above it while it is not there yet. */
export async function lookAtDisk(folder: string): Promise<DiskFacts> {
  const there = nearest(resolve(folder))
  const freeBytes = await promises.statfs(there).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined, // not every file system tells
  )
  return { folder: there, freeBytes, refusal: whyNotWritable(there) }
}

const nearest = (folder: string): string => {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearest(above)
}

function whyNotWritable(path: string): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return 'ENOTDIR'
    accessSync(path, constants.W_OK)
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
