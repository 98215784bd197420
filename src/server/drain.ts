import type { Server } from 'node:http'

export type Drained = 'drained' | 'cut off'

/** Stops accepting, waits for answers that are under way, and cuts off what is left after `graceMs`. */
export function drain(http: Server, graceMs: number): Promise<Drained> {
  return new Promise((resolve) => {
    let outcome: Drained = 'drained'
    const late = setTimeout(() => {
      outcome = 'cut off'
      http.closeAllConnections()
    }, graceMs)
    // A connection that is kept alive becomes idle only when its answer has gone out.
    const idle = setInterval(() => http.closeIdleConnections(), 50)
    http.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      resolve(outcome)
    })
  })
}
