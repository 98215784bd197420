import type { Problem } from '../../article/article.ts'
import { error } from '../../article/problems.ts'
import { openModel } from './open-model.ts'

/** Loads the model of a folder beside the event loop, and lets go of it. What is wrong with it, if anything is. */
export async function tryModel(folder: string): Promise<Problem | undefined> {
  try {
    const opened = await openModel(folder)
    if ('severity' in opened) return opened
    await opened.scorer.close()
    return undefined
  } catch (thrown) {
    return brokenThread(folder, thrown)
  }
}

/** Where the thread that loads it does not come to an end: it may have run out of memory. */
export const brokenThread = (folder: string, thrown: unknown): Problem =>
  error(
    folder,
    'broken-model',
    `Loading gave \`${thrown instanceof Error ? thrown.message : String(thrown)}\`, expected a model`,
  )
