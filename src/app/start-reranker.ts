import type { Problem } from '../article/article.ts'
import type { Log } from '../log.ts'
import { openModel } from '../search/reranker/open-model.ts'
import { createRerank, type Rerank } from '../search/reranker/rerank.ts'
import { brokenThread } from '../search/reranker/try-model.ts'

export interface RunningReranker {
  readonly rerank: Rerank
  /** Whether there is a model, once that is known. */
  readonly ready: Promise<boolean>
  /** Why there is none; undefined also while it is being loaded. */
  readonly problem: () => Problem | undefined
  readonly stop: () => Promise<void>
}

/** Loads a model while questions are answered without it; where it cannot be loaded they go on so, and the log says why. */
export function startReranker(folder: string, log: Log, limitMs?: number): RunningReranker {
  let rerank: Rerank | undefined
  let problem: Problem | undefined
  const opening = openModel(folder).catch((error: unknown) => brokenThread(folder, error))
  const ready = opening.then((opened) => {
    if ('severity' in opened) {
      problem = opened
      log('reranker not loaded', { path: opened.path, line: opened.line, message: opened.message })
      return false
    }
    log('reranker loaded', { model: opened.model })
    rerank = createRerank(opened.scorer, log, limitMs)
    return true
  })
  return {
    rerank: async (question, matches, articles) => rerank?.(question, matches, articles) ?? matches,
    ready,
    problem: () => problem,
    stop: async () => {
      const opened = await opening
      if ('scorer' in opened) await opened.scorer.close()
    },
  }
}
