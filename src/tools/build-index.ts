import { parseArgs } from 'node:util'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import { buildIndex } from '../search/index/search-data.ts'
import { readKeptIndex } from '../search/snapshot/kept-index.ts'
import { encodeSnapshot } from '../search/snapshot/snapshot.ts'
import { writeSnapshotFile } from '../search/snapshot/snapshot-file.ts'
import { folderProblems } from './folder-problems.ts'
import { complain, printLine, runCommand } from './printing.ts'

const usage = `Usage: npm run --silent build-index -- FILE DIR…
  Makes the index of article folders and keeps it in FILE, for INDEX_FILE to name. Nothing is done where FILE holds it
  already; what is in FILE and is no index is left alone.
  DEFAULT_LOCALE has to be as the bot has it: the articles it names are other ones.`

const exitCodes = { fine: 0, broken: 1, wrongUsage: 2 } as const

interface Wanted {
  readonly file: string
  readonly folders: readonly string[]
  readonly defaultLocale: Locale
}

async function buildIndexFile({ file, folders, defaultLocale }: Wanted): Promise<number> {
  const since = performance.now()
  const seconds = () => ((performance.now() - since) / 1000).toFixed(1)
  const knowledgeBase = await readKnowledgeBase(folders, { defaultLocale })
  const problems = folderProblems(knowledgeBase, folders)
  if (problems.length > 0) return complain(problems, exitCodes.broken)
  const kept = await readKeptIndex(file, knowledgeBase.hash)
  if (kept.kind === 'foreign')
    return complain(
      [`${file}: left as it is, for ${kept.reason}; expected an index, or no file`],
      exitCodes.broken,
    )
  const count = `${knowledgeBase.articles.size} articles`
  if (kept.kind === 'index') {
    printLine(`${file}: unchanged, it is of these ${count}`)
    return exitCodes.fine
  }
  if (kept.kind !== 'missing') printLine(`${file}: built anew, for ${kept.reason}`)
  printLine(`${count} read after ${seconds()} s`)
  const snapshot = encodeSnapshot(buildIndex(knowledgeBase), knowledgeBase.hash)
  try {
    await writeSnapshotFile(file, snapshot)
  } catch (error) {
    return complain([`${file}: could not be written: ${told(error)}`], exitCodes.broken)
  }
  printLine(`${file}: ${(snapshot.byteLength / 1e6).toFixed(1)} MB after ${seconds()} s`)
  return exitCodes.fine
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function readArguments(): Wanted | readonly string[] {
  const [file, ...folders] = parseArgs({ allowPositionals: true }).positionals
  if (file === undefined) return ['Missing FILE', usage]
  if (/[\\/]$/.test(file)) return [`FILE is \`${file}\`, expected a file, not a folder`, usage]
  if (folders.length === 0) return ['Missing DIR, expected folders of articles', usage]
  const tag = process.env.DEFAULT_LOCALE || 'en-US'
  const defaultLocale = toLocale(tag)
  if (defaultLocale === undefined)
    return [`DEFAULT_LOCALE is \`${tag}\`, expected a BCP 47 tag such as \`nb-NO\``]
  return { file, folders, defaultLocale }
}

await runCommand(readArguments, buildIndexFile, { usage, wrongUsage: exitCodes.wrongUsage })
