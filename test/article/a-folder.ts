import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by their path; undefined for one (or a folder) that is to go. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>

/** A temporary folder with these files while `use` runs. */
export async function inFolder(files: Files, use: (root: string) => unknown): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'svar-articles-'))
  try {
    changeFolder(root, files)
    await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

export function changeFolder(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    if (content === undefined) rmSync(path, { recursive: true })
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
  }
}
