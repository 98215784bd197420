import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../article/article.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { languageOf } from '../locale/locale.ts'
import { type LexiconEntry, mineLexicon, type TextPair } from '../search/lexicon/mine-lexicon.ts'
import { textPairsOf } from '../search/lexicon/text-pairs.ts'
import { folderProblems } from './folder-problems.ts'
import { complain, printLine, runCommand } from './printing.ts'

const folder = 'src/search/lexicon'
const usage = `Usage: npm run --silent train-lexicon -- DIR…
  Mines what words are in English from side-by-side articles, and writes ${folder}/<language>.ts.`

const exitCodes = { fine: 0, noArticles: 1, wrongUsage: 2 } as const

interface Wanted {
  readonly folders: readonly string[]
}

async function trainLexicon({ folders }: Wanted): Promise<number> {
  const knowledgeBase = await readKnowledgeBase(folders)
  const problems = folderProblems(knowledgeBase, folders)
  if (problems.length > 0) return complain(problems, exitCodes.noArticles)
  for (const [language, pairs] of pairsByLanguage(knowledgeBase)) {
    const entries = mineLexicon(pairs, language)
    writeFileSync(join(folder, `${language}.ts`), fileOf(language, entries))
    printLine(`${language}: ${entries.length} words from ${pairs.length} texts`)
  }
  return exitCodes.fine
}

function pairsByLanguage({ articles }: KnowledgeBase): ReadonlyMap<string, readonly TextPair[]> {
  const texts = new Map<string, TextPair[]>()
  for (const { editions } of articles.values()) {
    for (const edition of editions.values()) {
      const language = languageOf(edition.locale)
      if (language === 'en') continue
      const before = texts.get(language) ?? []
      before.push(...textPairsOf(edition))
      texts.set(language, before)
    }
  }
  return texts
}

function fileOf(language: string, entries: readonly LexiconEntry[]): string {
  const lines = entries.map(({ term, english }) =>
    [term, ...english.map((word) => `${word.term}:${Math.round(word.share * 100)}`)].join(' '),
  )
  return `// Made by \`npm run train-lexicon\` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const ${language} = \`
${lines.join('\n').replaceAll('\\', '').replaceAll('`', '')}
\`
`
}

function readArguments(): Wanted | readonly string[] {
  const { positionals } = parseArgs({ allowPositionals: true })
  return positionals.length === 0
    ? ['Missing DIR, expected folders of side-by-side articles', usage]
    : { folders: positionals }
}

await runCommand(readArguments, trainLexicon, { usage, wrongUsage: exitCodes.wrongUsage })
