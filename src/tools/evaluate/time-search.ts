import type { Library } from '../../answer/library.ts'

/** The library itself, and how long its index and its model took over the last question that was searched for. */
export function timeSearch(library: Library): {
  readonly library: Library
  readonly searchTime: () => number
} {
  let searchTime = 0
  const { index, rerank } = library
  const timed: Library = {
    ...library,
    rerank:
      rerank &&
      (async (...asked) => {
        const since = performance.now()
        const matches = await rerank(...asked)
        searchTime += performance.now() - since
        return matches
      }),
    index: {
      ...index,
      matches: (question) => {
        const since = performance.now()
        const matches = index.matches(question)
        searchTime = performance.now() - since
        return matches
      },
    },
  }
  return { library: timed, searchTime: () => searchTime }
}
