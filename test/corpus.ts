import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The public article repositories, for tests that want real input. Archives `<locale>[-live].tar.xz` are looked for in
 * `SVAR_CORPUS`, else in `../shared/corpus`, and unpacked once into the temporary folder. Where there are none, tests
 * skip and say so.
 */
const archives = resolve(process.env.SVAR_CORPUS ?? '../shared/corpus')

export type CorpusEdition = 'live-sxs' | 'live'

export const corpusLocales = (): readonly string[] =>
  existsSync(archives)
    ? readdirSync(archives)
        .filter((name) => /^[a-z]+(-[A-Za-z]+)+\.tar\.xz$/.test(name) && !name.includes('-live.'))
        .map((name) => name.replace('.tar.xz', ''))
        .sort()
    : []

/** The unpacked checkout (the folder that holds `AlchemyInsights`), or undefined where there is no archive. */
export function corpusFolder(locale: string, edition: CorpusEdition = 'live-sxs'): string | undefined {
  const name = edition === 'live' ? `${locale}-live` : locale
  const archive = join(archives, `${name}.tar.xz`)
  if (!existsSync(archive)) return undefined
  const folder = join(tmpdir(), `svar-corpus-${statSync(archive).size}`, name)
  if (!existsSync(folder)) unpack(archive, folder)
  return join(folder, name)
}

// Into a folder of its own and then renamed, so that two runs at once never see half of it.
function unpack(archive: string, folder: string): void {
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  execFileSync('tar', ['xf', archive, '-C', half])
  if (existsSync(folder)) rmSync(half, { recursive: true })
  else renameSync(half, folder)
}
