import type { Problem } from '../../article/article.ts'
import { type Finding, findingsOf } from '../finding.ts'

const found = findingsOf(
  'reranker',
  'A model that cannot be loaded changes nothing: articles stay in the order of the search.',
)

/** `folder` is undefined where no model is set. */
export function checkReranker(folder: string | undefined, problem: Problem | undefined): Finding {
  if (folder === undefined) return found.ok('No model is set: the search ranks alone.')
  if (problem === undefined) return found.ok(`\`${folder}\` holds a model that reads text.`)
  return found.warning(
    `${problem.path}: ${problem.message}.`,
    'Correct RERANKER, or mend this and start Svar again; docs/reranker.md lists the files.',
  )
}
