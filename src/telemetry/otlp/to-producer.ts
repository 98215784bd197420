import { ValueType } from '@opentelemetry/api'
import type { Resource } from '@opentelemetry/resources'
import {
  AggregationTemporality,
  DataPointType,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics'
import type { Family } from '../metrics.ts'

/** What Prometheus would read, as OpenTelemetry sends it: everything is counted once, whoever asks. */
export function toProducer(families: () => Promise<readonly Family[]>, resource: Resource): MetricProducer {
  const start = now()
  return {
    collect: async () => {
      const times = { startTime: start, endTime: now() }
      const metrics = (await families()).flatMap((family) => toMetric(family, times))
      return {
        resourceMetrics: { resource, scopeMetrics: [{ scope: { name: 'svar' }, metrics }] },
        errors: [],
      }
    },
  }
}

type Time = [seconds: number, nanoseconds: number]
type Times = { readonly startTime: Time; readonly endTime: Time }
type Value = Family['values'][number]

function now(): Time {
  const ms = Date.now()
  return [Math.floor(ms / 1000), (ms % 1000) * 1_000_000]
}

function toMetric(family: Family, times: Times): MetricData[] {
  const { name, help: description } = family
  const shared = {
    descriptor: { name, description, unit: unitOf(name), valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  }
  switch (family.type) {
    case 'counter':
      return [
        {
          ...shared,
          dataPointType: DataPointType.SUM,
          isMonotonic: true,
          dataPoints: numbers(family, times),
        },
      ]
    case 'gauge':
      return [
        {
          ...shared,
          dataPointType: DataPointType.GAUGE,
          dataPoints: numbers(family, times),
        },
      ]
    case 'histogram':
      return [
        {
          ...shared,
          dataPointType: DataPointType.HISTOGRAM,
          dataPoints: histograms(family, times),
        },
      ]
    default: // summaries: we have none
      return []
  }
}

function unitOf(name: string): string {
  if (/_seconds(_total)?$/.test(name)) return 's'
  return name.endsWith('_bytes') ? 'By' : '1'
}

const numbers = ({ values }: Family, times: Times) =>
  values
    .filter(({ value }) => Number.isFinite(value))
    .map(({ value, labels }) => ({ ...times, attributes: textsOf(labels), value }))

/** Prometheus counts every bucket with those below it; OpenTelemetry counts each alone. */
function histograms({ name, values }: Family, times: Times) {
  return [...groupByLabels(values).values()].map((group) => {
    const only = (ending: string) => group.filter(({ metricName }) => metricName === `${name}${ending}`)
    const buckets = only('_bucket').map(({ labels, value }) => ({ limit: Number(labels.le), value }))
    const boundaries = buckets.map(({ limit }) => limit).filter(Number.isFinite)
    const counts = buckets.map(({ value }, index) => value - (buckets[index - 1]?.value ?? 0))
    const [sum, count] = [only('_sum')[0]?.value ?? 0, only('_count')[0]?.value ?? 0]
    const attributes = textsOf(group[0]?.labels ?? {})
    return { ...times, attributes, value: { buckets: { boundaries, counts }, sum, count } }
  })
}

function groupByLabels(values: readonly Value[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = JSON.stringify(Object.entries(textsOf(value.labels)).sort())
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}

const textsOf = (labels: Value['labels']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([name, value]) =>
      name === 'le' || value === undefined ? [] : [[name, String(value)]],
    ),
  )
