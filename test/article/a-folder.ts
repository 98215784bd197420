import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A temporary folder with these files while `use` runs. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (root: string) => unknown,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'svar-articles-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), content)
    }
    await use(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}
