import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Proposal } from './propose-wordings.ts'

/** Adds accepted wordings to a file of learned questions, a line each; what stands there stays as it is. */
export function acceptWordings(
  file: string,
  accepted: readonly Proposal[],
  { by, at }: { readonly by: string; readonly at: string },
): void {
  const before = readIfThere(file)
  const lines = accepted.map(({ article, question, locale }) =>
    JSON.stringify({ article, question, locale, by, at }),
  )
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  const half = `${file}.half` // written beside and renamed: the bot may be reading it
  writeFileSync(half, `${before}${gap}${lines.join('\n')}\n`)
  renameSync(half, file)
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
