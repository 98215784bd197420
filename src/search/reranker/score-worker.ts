import { parentPort, workerData } from 'node:worker_threads'
import type { Problem } from '../../article/article.ts'
import { loadModel, type Model, type ModelKind } from './load-model.ts'

export interface ScoreOrder {
  readonly folder: string
}

/** What is to be scored until when, by the clock of the machine. */
export interface ScoreRequest {
  readonly id: number
  readonly question: string
  readonly passages: readonly string[]
  readonly until: number
}

export type ScoreReply =
  | { readonly kind: 'ready'; readonly model: ModelKind }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'scores'; readonly id: number; readonly scores: readonly number[] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: unknown }

const { folder } = workerData as ScoreOrder // given by openModel alone
const reply = (message: ScoreReply): void => parentPort?.postMessage(message)
const model = await loadModel(folder)
if ('severity' in model) reply({ kind: 'problem', problem: model })
else serve(model)

function serve({ kind, score }: Model): void {
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', (request: ScoreRequest) => {
    before = before.then(() => answer(request))
  })
  reply({ kind: 'ready', model: kind })

  /** One after the other; nobody waits any more for what is late. */
  async function answer({ id, question, passages, until }: ScoreRequest): Promise<void> {
    const isLate = () => Date.now() > until
    if (isLate()) return
    try {
      const scores = await score(question, passages, isLate)
      if (scores.length < passages.length) return // it became late
      if (!scores.every(Number.isFinite)) throw new Error('The network gives scores that are no numbers')
      reply({ kind: 'scores', id, scores })
    } catch (error) {
      reply({ kind: 'failed', id, error })
    }
  }
}
