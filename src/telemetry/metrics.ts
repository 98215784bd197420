import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Probe } from './measure.ts'

/** What is counted. Every label has few values, and none of them comes from a stranger. */
export interface Counts {
  readonly turn: (kind: string, outcome: 'done' | 'failed') => void
  /** What a question was answered with: `article`, `choices`, `nothing`, … */
  readonly answer: (kind: string) => void
  readonly refusal: (status: number) => void
  /** A call to the connector that failed: its status, or `no answer`. */
  readonly outboundFailure: (status: string) => void
  /** Something that the log tells of. */
  readonly event: (event: string) => void
}

/** Something that is asked for whenever the metrics are read. What cannot be read at the moment is left out. */
export interface Reading {
  readonly name: string
  readonly help: string
  readonly read: () => number | undefined | Promise<number | undefined>
}

/** One metric with its values, as `prom-client` tells it. */
export interface Family {
  readonly name: string
  readonly help: string
  readonly type: string
  readonly values: readonly {
    readonly value: number
    readonly labels: Readonly<Partial<Record<string, string | number>>>
    /** Of a histogram: the name with `_bucket`, `_sum` or `_count`. */
    readonly metricName?: string
  }[]
}

export interface Scrape {
  readonly type: string
  readonly text: string
}

export interface Metrics {
  readonly count: Counts
  readonly gauge: (reading: Reading) => void
  readonly probe: Probe
  /** As Prometheus reads them. */
  readonly scrape: () => Promise<Scrape>
  readonly families: () => Promise<readonly Family[]>
}

// Seconds: a search takes about a millisecond, a call to Teams some hundred, and after 10 s nobody waits.
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Metrics in a registry of their own. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'svar_stage_duration_seconds',
    help: 'Time that the stages of a turn took',
    labelNames: ['stage'],
    buckets,
    registers,
  })
  new Gauge({
    name: 'svar_build_info',
    help: 'Version of Svar',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1)
  return {
    count: createCounts(registry),
    gauge: (reading) => addReading(registry, reading),
    probe: (stage) => {
      const end = durations.startTimer({ stage })
      return { around: (run) => run(), end: () => void end() }
    },
    scrape: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    families: async () => (await registry.getMetricsAsJSON()).map(toFamily),
  }
}

function createCounts(registry: Registry): Counts {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] })
  const turns = counter('svar_turns_total', 'Turns by what came in and how they ended', ['kind', 'outcome'])
  const answers = counter('svar_answers_total', 'Questions by what they were answered with', ['kind'])
  const refusals = counter('svar_refusals_total', 'Requests refused, by status', ['status'])
  const failures = counter('svar_outbound_failures_total', 'Failed calls to the connector', ['status'])
  const events = counter('svar_events_total', 'What the log told of', ['event'])
  return {
    turn: (kind, outcome) => turns.inc({ kind, outcome }),
    answer: (kind) => answers.inc({ kind }),
    refusal: (status) => refusals.inc({ status }),
    outboundFailure: (status) => failures.inc({ status }),
    event: (event) => events.inc({ event }),
  }
}

function addReading(registry: Registry, { name, help, read }: Reading): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.reset()
      const value = await Promise.resolve()
        .then(read)
        .catch(() => undefined)
      if (value === undefined) this.remove()
      else this.set(value)
    },
  })
}

const toFamily = ({ name, help, type, values }: { [Name in keyof Family]: unknown }): Family => ({
  name: String(name),
  help: String(help),
  type: String(type),
  values: values as Family['values'],
})
