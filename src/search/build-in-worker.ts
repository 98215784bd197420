import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BuildOrder, BuildResult } from './build-worker.ts'

const MEGABYTES = 4096 // for a hundred thousand editions; only what is needed is taken

/** Reads articles and builds their index beside the event loop, which goes on answering meanwhile. */
export async function buildInWorker(order: BuildOrder): Promise<BuildResult> {
  const worker = new Worker(new URL('./build-worker.js', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  })
  try {
    // `once` rejects where the worker fails.
    const [result]: BuildResult[] = await once(worker, 'message')
    if (result === undefined) throw new Error('The build of the index ended without one')
    return result
  } finally {
    await worker.terminate()
  }
}
