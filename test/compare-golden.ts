import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** `SVAR_GOLDEN=write npx mocha` writes the files anew: look at what changed before it is committed. */
const isWriting = process.env.SVAR_GOLDEN === 'write'

/** Compares a text with its golden file, whose path is given from the root of the repository. */
export function compareGolden(path: string, found: string): void {
  const file = resolve(path)
  if (isWriting) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, found)
    return
  }
  assert.ok(existsSync(file), `Missing \`${path}\`, expected a golden file: write it with SVAR_GOLDEN=write`)
  assert.equal(found, readFileSync(file, 'utf8'))
}
