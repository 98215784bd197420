import type { Library } from '../answer/library.ts'
import type { Log } from '../log.ts'
import { reasonToKeep } from './reason-to-keep.ts'
import { stockOf } from './stock-of.ts'

/** Holds the library that is answered from, and swaps it at once for a newer one. */
export interface LibraryShelf {
  /** Undefined until the first one was read. */
  current(): Library | undefined
  /** The library as soon as there is one; undefined when that takes longer than `patience` milliseconds. */
  whenReady(patience: number): Promise<Library | undefined>
  /** Reads the folders beside the old library. A call while one is under way makes one more read after it. */
  reload(): Promise<void>
}

/** Loads a library. Until it is there, the one that it may give to `meanwhile` is answered from. */
export type LoadLibrary = (meanwhile: ((library: Library) => void) | undefined) => Promise<Library>

export function createLibraryShelf(load: LoadLibrary, log: Log): LibraryShelf {
  let current: Library | undefined
  let running: Promise<void> | undefined
  let isAskedAgain = false
  const waiting = new Set<(library: Library) => void>()

  async function loadOnce(): Promise<void> {
    // Later there is a better one to answer from: that of before.
    const next = await load(current === undefined ? serveMeanwhile : undefined)
    for (const { path, line, message } of errorsOf(next)) log('article left out', { path, line, message })
    const kept = reasonToKeep(current?.knowledgeBase, next.knowledgeBase)
    if (kept !== undefined)
      return log(current ? 'articles kept as they were' : 'articles not loaded', { reason: kept })
    put(next)
    log('articles loaded', { ...stockOf(next), leftOut: next.knowledgeBase.leftOut.length })
  }

  function serveMeanwhile(library: Library): void {
    if (reasonToKeep(undefined, library.knowledgeBase) === undefined) put(library)
  }

  function put(library: Library): void {
    current = library
    for (const tell of waiting) tell(library)
  }

  async function loadUntilQuiet(): Promise<void> {
    do {
      isAskedAgain = false
      await loadOnce().catch((error: unknown) => log('articles not loaded', { error }))
    } while (isAskedAgain)
    running = undefined
  }

  return {
    current: () => current,
    whenReady: (patience) => (current === undefined ? firstOf(waiting, patience) : Promise.resolve(current)),
    reload() {
      isAskedAgain = true
      running ??= loadUntilQuiet()
      return running
    },
  }
}

/** The rest is told by `npm run check-articles`. */
const MOST_TOLD = 20

const errorsOf = ({ knowledgeBase: { problems } }: Library) =>
  problems.filter(({ severity }) => severity === 'error').slice(0, MOST_TOLD)

const firstOf = (waiting: Set<(library: Library) => void>, patience: number): Promise<Library | undefined> =>
  new Promise((resolve) => {
    const tell = (library: Library | undefined): void => {
      clearTimeout(late)
      waiting.delete(tell)
      resolve(library)
    }
    const late = setTimeout(tell, patience, undefined)
    waiting.add(tell)
  })
