import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { fitWordVectors } from '../search/word-vectors/fit-word-vectors.ts'
import { encodeVectors, hashOf } from '../search/word-vectors/word-vectors.ts'
import { folderProblems } from './folder-problems.ts'
import { complain, printLine, runCommand } from './printing.ts'
import { learnedTexts } from './train/learned-texts.ts'

const file = 'src/search/word-vectors/word-vectors.bin'
const usage = `Usage: npm run --silent train-vectors -- DIR…
  Learns where words stand by the articles that hold them, in all languages together, and writes ${file}.
  Takes about ten minutes.`

const exitCodes = { fine: 0, noArticles: 1, wrongUsage: 2 } as const
const RANK = 64
const ROUNDS = 40_000

interface Wanted {
  readonly folders: readonly string[]
}

async function trainVectors({ folders }: Wanted): Promise<number> {
  const knowledgeBase = await readKnowledgeBase(folders)
  const problems = folderProblems(knowledgeBase, folders)
  if (problems.length > 0) return complain(problems, exitCodes.noArticles)
  const { articles, words } = learnedTexts(knowledgeBase)
  printLine(`${words.length} words, ${articles.length} articles`)
  const vectors = fitWordVectors(articles, words.length, {
    rank: RANK,
    rounds: ROUNDS,
    onProgress: (share, sure) =>
      printLine(`${Math.round(share * 100)} %, the right article by ${sure.toFixed(3)}`),
  })
  const kept = words.map(({ language, term }, word) => ({
    hash: hashOf(language, term),
    vector: vectors.subarray(word * RANK, (word + 1) * RANK),
  }))
  const bytes = encodeVectors(kept, RANK)
  writeFileSync(file, bytes)
  printLine(`${file}: ${bytes.length} bytes`)
  return exitCodes.fine
}

function readArguments(): Wanted | readonly string[] {
  const { positionals } = parseArgs({ allowPositionals: true })
  return positionals.length === 0
    ? ['Missing DIR, expected folders of articles in several languages', usage]
    : { folders: positionals }
}

await runCommand(readArguments, trainVectors, { usage, wrongUsage: exitCodes.wrongUsage })
