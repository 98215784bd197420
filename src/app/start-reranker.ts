import type { Log } from '../log.ts'
import { openModel } from '../search/reranker/open-model.ts'
import { createRerank, type Rerank } from '../search/reranker/rerank.ts'

export interface RunningReranker {
  readonly rerank: Rerank
  /** Whether there is a model, once that is known. */
  readonly ready: Promise<boolean>
  readonly stop: () => Promise<void>
}

/** Loads a model while questions are answered without it; where it cannot be loaded they go on so, and the log says why. */
export function startReranker(folder: string, log: Log, limitMs?: number): RunningReranker {
  let rerank: Rerank | undefined
  const opening = openScorer(folder, log)
  const ready = opening.then((scorer) => {
    rerank = scorer && createRerank(scorer, log, limitMs)
    return scorer !== undefined
  })
  return {
    rerank: async (question, matches, articles) => rerank?.(question, matches, articles) ?? matches,
    ready,
    stop: async () => (await opening)?.close(),
  }
}

async function openScorer(folder: string, log: Log) {
  try {
    const opened = await openModel(folder)
    if ('severity' in opened) {
      log('reranker not loaded', { path: opened.path, line: opened.line, message: opened.message })
      return undefined
    }
    log('reranker loaded', { model: opened.model })
    return opened.scorer
  } catch (error) {
    log('reranker not loaded', { error })
    return undefined
  }
}
