/** The parts of a turn whose time is of interest. `receive` holds the others. */
export type Stage = 'receive' | 'guard' | 'keep' | 'search' | 'render' | 'send'

/** What tells one run from the others: kinds, counts and ids of our own, nobody's words. */
export type Facts = Readonly<Record<string, string | number>>

/** Runs something as a stage and passes on what it gives; `describe` tells of it what is worth knowing. */
export type Measure = <Result>(
  stage: Stage,
  run: () => Result,
  describe?: (result: Awaited<Result>) => Facts,
) => Result

export interface Begun {
  /** Runs what is measured, so that what begins inside knows of it. */
  readonly around: <Result>(run: () => Result) => Result
  readonly end: (outcome: { readonly failed: boolean; readonly facts: Facts }) => void
}

/** Watches stages begin and end. */
export type Probe = (stage: Stage) => Begun

export const unmeasured: Measure = (_stage, run) => run()

/** A measure that tells the probes of every run, be it at once or a promise. */
export const measureBy =
  (probes: readonly Probe[]): Measure =>
  (stage, run, describe = () => ({})) => {
    const begun = probes.map((probe) => probe(stage))
    const end = (failed: boolean, facts: Facts): void => {
      for (const one of begun) one.end({ failed, facts })
    }
    const result = orTell(nested(begun, run), () => end(true, {}))
    if (result instanceof Promise) {
      result.then(
        (value) => end(false, describe(value)),
        () => end(true, {}),
      )
    } else end(false, describe(result as Awaited<typeof result>))
    return result
  }

const nested = <Result>(begun: readonly Begun[], run: () => Result): (() => Result) =>
  begun.reduce(
    (inner, { around }) =>
      () =>
        around(inner),
    run,
  )

function orTell<Result>(run: () => Result, tell: () => void): Result {
  try {
    return run()
  } catch (error) {
    tell()
    throw error
  }
}
