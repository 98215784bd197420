import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BuildOrder, BuildReply } from './build-worker.ts'

const MEGABYTES = 4096 // for a hundred thousand editions; only what is needed is taken
const PROGRESS_MS = 5000 // between lines about a build, which takes up to a minute

/** Reads articles and builds their index beside the event loop, which goes on answering meanwhile. Gives its snapshot. */
export async function buildInWorker(
  order: BuildOrder,
  report: (line: string) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./build-worker.js', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  })
  const since = performance.now()
  const seconds = () => Math.round((performance.now() - since) / 1000)
  let stage = 'reads the articles'
  const progress = setInterval(
    () => report(`The build of the index ${stage}, ${seconds()} s so far`),
    PROGRESS_MS,
  )
  try {
    // `on` rejects where the worker fails.
    for await (const [reply] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[BuildReply]>) {
      if (reply.kind === 'read') stage = 'indexes them'
      else {
        report(`The index is built after ${seconds()} s`)
        return reply.snapshot
      }
    }
    throw new Error('The build of the index ended without one')
  } finally {
    clearInterval(progress)
    await worker.terminate()
  }
}
