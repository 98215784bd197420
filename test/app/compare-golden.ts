import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `SVAR_GOLDEN=write npx mocha` writes the files anew: look at what changed before it is committed. */
const isWriting = process.env.SVAR_GOLDEN === 'write'

/** Compares a recorded conversation with its file in `test/app/golden`. */
export function compareGolden(file: string, found: string): void {
  const path = join(resolve('test/app/golden'), file)
  if (isWriting) writeFileSync(path, found)
  assert.ok(existsSync(path), `Missing \`${path}\`, expected a golden file: write it with SVAR_GOLDEN=write`)
  assert.equal(found, readFileSync(path, 'utf8'))
}
