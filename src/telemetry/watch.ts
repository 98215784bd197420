import type { Log } from '../log.ts'
import { countedLog } from './counted-log.ts'
import { type Measure, measureBy, unmeasured } from './measure.ts'
import { type Counts, createMetrics, type Metrics, type Reading, type Scrape } from './metrics.ts'
import type { OtlpSettings } from './read-otlp.ts'
import { scopedLog, type Within } from './scoped-log.ts'

/** How the program is watched while it runs. */
export interface Watch {
  /** The log that it was made of, with its events counted and the request of each line named. */
  readonly log: Log
  readonly within: Within
  readonly measure: Measure
  readonly count: Counts
  /** For Prometheus. */
  readonly scrape: () => Promise<Scrape>
  /** Adds something that is asked for whenever the metrics are read. */
  readonly gauge: (reading: Reading) => void
  /** Sends what has not been sent yet. */
  readonly close: () => Promise<void>
}

export interface WatchParts {
  readonly version: string
  readonly log: Log
  /** Undefined: nothing is sent, and nothing of OpenTelemetry is loaded. */
  readonly otlp: OtlpSettings | undefined
}

export async function createWatch({ version, log, otlp }: WatchParts): Promise<Watch> {
  const metrics = createMetrics(version)
  const sender = otlp && (await startSender(otlp, version, metrics, log))
  return {
    ...scopedLog(countedLog(log, metrics.count)),
    measure: measureBy(sender ? [metrics.probe, sender.probe] : [metrics.probe]),
    count: metrics.count,
    scrape: metrics.scrape,
    gauge: metrics.gauge,
    close: async () => sender?.close(),
  }
}

async function startSender(otlp: OtlpSettings, version: string, metrics: Metrics, log: Log) {
  const { startOtlp } = await import('./otlp/start-otlp.ts')
  return startOtlp(otlp, version, metrics, log)
}

const nothing = (): void => {}

/** Watches nothing: for commands, and for parts that stand alone. */
export const unwatched: Watch = {
  log: nothing,
  within: (_details, run) => run(),
  measure: unmeasured,
  count: { turn: nothing, answer: nothing, refusal: nothing, outboundFailure: nothing, event: nothing },
  scrape: async () => ({ type: 'text/plain', text: '' }),
  gauge: nothing,
  close: async () => {},
}
