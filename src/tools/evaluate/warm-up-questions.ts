import type { KnowledgeBase } from '../../article/article.ts'
import { generateQuestions } from './generate/generate-questions.ts'
import { type LabelledQuestion, readLabelledQuestion } from './labelled-question.ts'

const WARM_UP = 50 // questions, so that the first ones do not measure the compiler
const SEED = 48_271 // not that of `generate-questions`, whose questions may be the ones measured

/** Questions made of the articles, none of them one that is measured: what was asked before is known by heart. */
export function warmUpQuestions(
  knowledgeBase: KnowledgeBase,
  measured: readonly LabelledQuestion[],
): readonly LabelledQuestion[] {
  const texts = new Set(measured.map(({ question }) => question))
  return generateQuestions(knowledgeBase, 'misspelt', SEED, WARM_UP)
    .map((question) => readLabelledQuestion(JSON.stringify(question)))
    .filter((question) => typeof question !== 'string')
    .filter(({ question }) => !texts.has(question))
}
