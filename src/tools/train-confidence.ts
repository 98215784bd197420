import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../article/article.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { confidenceFeatures } from '../search/confidence.ts'
import { fitConfidence, type Judged } from '../search/fit-confidence.ts'
import { randomNumbers } from '../search/meaning/random-numbers.ts'
import { rankArticles } from '../search/rank.ts'
import { buildIndex, makeSearchData } from '../search/search-data.ts'
import type { LabelledQuestion } from './evaluate/labelled-question.ts'
import { narrowKnowledgeBase } from './evaluate/narrow-knowledge-base.ts'
import { onlyIndexed } from './evaluate/only-indexed.ts'
import { readQuestionFiles } from './evaluate/read-question-files.ts'

// npm run train-confidence -- --questions FILE [--questions FILE…] DIR…  writes src/search/confidence-weights.ts.
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
const asked = questions.flatMap((question) => onlyIndexed(question, knowledgeBase) ?? [])
const many = judgeAll(asked, knowledgeBase)
// Few articles have no meaning space, and other words are rare in them: a fit of its own.
const random = randomNumbers(1)
const GROUP = 16 // questions
const OTHERS = 30 // articles besides the right ones
const shuffled = [...asked].sort(() => random() - 0.5)
const few = Array.from({ length: Math.ceil(asked.length / GROUP) }, (_, group) =>
  shuffled.slice(group * GROUP, (group + 1) * GROUP),
).flatMap((group) => judgeAll(group, someArticles(group)))

writeFileSync(
  'src/search/confidence-weights.ts',
  `// Made by \`npm run train-confidence\` from ${asked.length} questions.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
${linesOf(many)}
  },
  few: {
${linesOf(few)}
  },
}
`,
)

function linesOf(judged: readonly Judged[]): string {
  const weights = fitConfidence(judged)
  const lines = [...confidenceFeatures, 'bias' as const].map(
    (name) => `    ${name}: ${weights[name].toFixed(3)},`,
  )
  console.log(`${judged.length} judged\n${lines.join('\n')}`)
  return lines.join('\n')
}

/** An answer to each of the questions, and some more articles. */
function someArticles(group: readonly LabelledQuestion[]): KnowledgeBase {
  const all = [...knowledgeBase.articles.keys()]
  const wanted = group.flatMap(({ relevant }) => [...relevant.keys()].slice(0, 1))
  const others = Array.from({ length: OTHERS }, () => all[Math.floor(random() * all.length)] ?? '')
  const ids = new Set([...wanted, ...others])
  return narrowKnowledgeBase(knowledgeBase, { ids, locales: [], withoutEnglish: false })
}

function judgeAll(among: readonly LabelledQuestion[], articles: KnowledgeBase): readonly Judged[] {
  const data = makeSearchData(buildIndex(articles))
  return among.flatMap(({ question, locale, relevant }) => {
    if (locale === undefined) return []
    const [first] = rankArticles({ text: question, language: locale, reader: locale }, data, 1).ranked
    if (first === undefined) return []
    return [{ features: first.features, isRight: relevant.get(data.ids[first.evidence.article] ?? '') === 2 }]
  })
}
