const BETWEEN = 1000 // milliseconds: a line a second is life enough

/** Says on the error stream how far long work is, at most once a second. */
export function createProgress(what: string, total: number): (done: number) => void {
  let since = performance.now()
  return (done) => {
    if (performance.now() - since < BETWEEN) return
    since = performance.now()
    say(`${what}: ${done} of ${total}`)
  }
}

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
