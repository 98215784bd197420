/** A function that is not begun anew while it runs: who calls it meanwhile gets the outcome of that run. */
export function oneAtATime<Outcome>(run: () => Promise<Outcome>): () => Promise<Outcome> {
  let running: Promise<Outcome> | undefined
  return () => {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
}
