import { problemLine } from '../article/problems.ts'
import { textLog } from '../log.ts'
import { openModel } from '../search/reranker/open-model.ts'
import { createRerank, type Rerank } from '../search/reranker/rerank.ts'

/** A command asks each article for the first time, and has nobody waiting for it. */
const PATIENCE_MS = 60_000

/** The reranker of a folder, none where there is no folder, or what is wrong with it. */
export async function openRerank(
  folder: string | undefined,
): Promise<{ readonly rerank: Rerank | undefined } | readonly string[]> {
  if (folder === undefined) return { rerank: undefined }
  const opened = await openModel(folder)
  if ('severity' in opened) return [problemLine(opened)]
  const log = textLog((line) => void process.stderr.write(line))
  return { rerank: createRerank(opened.scorer, log, PATIENCE_MS) }
}
