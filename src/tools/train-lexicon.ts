import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { languageOf } from '../locale/locale.ts'
import { type LexiconEntry, mineLexicon, type TextPair } from '../search/lexicon/mine-lexicon.ts'
import { textPairsOf } from '../search/lexicon/text-pairs.ts'

// npm run train-lexicon -- FOLDER…  writes src/search/lexicon/<language>.ts from side-by-side articles.
const roots = process.argv.slice(2)
if (roots.length === 0) throw new Error('Folders of side-by-side articles are missing, expected one or more')

const knowledgeBase = await readKnowledgeBase(roots)
const texts = new Map<string, TextPair[]>()
for (const { editions } of knowledgeBase.articles.values()) {
  for (const edition of editions.values()) {
    const language = languageOf(edition.locale)
    if (language === 'en') continue
    const known = texts.get(language) ?? []
    known.push(...textPairsOf(edition))
    texts.set(language, known)
  }
}
for (const [language, pairs] of texts) {
  const entries = mineLexicon(pairs, language)
  writeFileSync(join('src/search/lexicon', `${language}.ts`), fileOf(language, entries))
  console.log(`${language}: ${entries.length} words from ${pairs.length} texts`)
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
