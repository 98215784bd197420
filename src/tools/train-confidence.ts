import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { confidenceFeatures } from '../search/confidence.ts'
import { fitConfidence, type Judged } from '../search/fit-confidence.ts'
import { rankArticles } from '../search/rank.ts'
import { buildIndex, makeSearchData, type SearchData } from '../search/search-data.ts'
import type { LabelledQuestion } from './evaluate/labelled-question.ts'
import { onlyIndexed } from './evaluate/only-indexed.ts'
import { readQuestionFiles } from './evaluate/read-question-files.ts'

// npm run train-confidence -- --questions FILE… --articles DIR…  writes src/search/confidence-weights.ts.
const { values, positionals } = parseArgs({
  options: { questions: { type: 'string', multiple: true }, articles: { type: 'string', multiple: true } },
  allowPositionals: true,
})
const roots = [...(values.articles ?? []), ...positionals]
const { questions, problems } = readQuestionFiles(values.questions ?? [])
if (problems.length > 0 || questions.length === 0 || roots.length === 0) {
  throw new Error(
    `Questions and articles are missing, expected --questions FILE --articles DIR… ${problems.join('\n')}`,
  )
}
const knowledgeBase = await readKnowledgeBase(roots)
const data = makeSearchData(buildIndex(knowledgeBase))
const judged = questions
  .map((question) => onlyIndexed(question, knowledgeBase))
  .flatMap((question) => (question ? (judge(question, data) ?? []) : []))
const weights = fitConfidence(judged)
const lines = [...confidenceFeatures, 'bias' as const].map(
  (name) => `  ${name}: ${weights[name].toFixed(3)},`,
)
writeFileSync(
  'src/search/confidence-weights.ts',
  `// Made by \`npm run train-confidence\` from ${judged.length} questions.
export const confidenceWeights = {
${lines.join('\n')}
}
`,
)
console.log(lines.join('\n'))

function judge({ question, locale, relevant }: LabelledQuestion, among: SearchData): Judged | undefined {
  if (locale === undefined) return undefined
  const [first] = rankArticles({ text: question, language: locale, reader: locale }, among, 1).ranked
  return (
    first && {
      features: first.features,
      isRight: relevant.get(among.ids[first.evidence.article] ?? '') === 2,
    }
  )
}
