import type { KnowledgeBase } from '../article/article.ts'

/** Why folders that were named give no articles, a line each: a slip in a name is better told than left out. */
export const folderProblems = (
  { problems }: Pick<KnowledgeBase, 'problems'>,
  folders: readonly string[],
): readonly string[] =>
  problems
    .filter(({ path, severity }) => severity === 'error' && folders.includes(path))
    .map(({ path, message }) => `${path}: ${message}`)
