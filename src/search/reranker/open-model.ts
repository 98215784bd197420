import { Worker } from 'node:worker_threads'
import type { Problem } from '../../article/article.ts'
import type { ModelKind } from './load-model.ts'
import type { ScoreOrder, ScoreReply, ScoreRequest } from './score-worker.ts'
import { type Scorer, tooLate } from './scorer.ts'

export interface OpenedModel {
  readonly model: ModelKind
  readonly scorer: Scorer
}

interface Waiting {
  readonly resolve: (scores: readonly number[]) => void
  readonly reject: (error: unknown) => void
  readonly late: NodeJS.Timeout
}

/** Loads the model of a folder beside the event loop, and keeps it there. Rejects where its thread breaks. */
export function openModel(folder: string): Promise<OpenedModel | Problem> {
  const order: ScoreOrder = { folder }
  const worker = new Worker(new URL('./score-worker.js', import.meta.url), { workerData: order })
  const { scorer, settle, fail } = scorerOf(worker)
  return new Promise((resolve, reject) => {
    worker.on('message', (reply: ScoreReply) => {
      if (reply.kind === 'problem') void scorer.close().then(() => resolve(reply.problem))
      else if (reply.kind === 'ready') {
        worker.unref()
        resolve({ model: reply.model, scorer })
      } else settle(reply)
    })
    worker.on('error', (error) => {
      fail(error)
      reject(error)
    })
    worker.on('exit', () => fail(new Error('The thread of the model has ended')))
  })
}

function scorerOf(worker: Worker) {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let broken: unknown

  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    clearTimeout(found?.late)
    waiting.delete(id)
    return found
  }
  const scorer: Scorer = {
    score: (question, passages, limitMs) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken)
        last += 1
        const id = last
        const late = setTimeout(() => take(id)?.reject(tooLate(limitMs)), limitMs)
        waiting.set(id, { resolve, reject, late })
        const request: ScoreRequest = { id, question, passages, until: Date.now() + limitMs }
        worker.postMessage(request)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
  return {
    scorer,
    settle(reply: Extract<ScoreReply, { id: number }>): void {
      if (reply.kind === 'scores') take(reply.id)?.resolve(reply.scores)
      else take(reply.id)?.reject(reply.error)
    },
    fail(error: unknown): void {
      broken = error
      for (const id of [...waiting.keys()]) take(id)?.reject(error)
    },
  }
}
