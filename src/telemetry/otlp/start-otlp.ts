import { setTimeout } from 'node:timers/promises'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import {
  detectResources,
  envDetector,
  hostDetector,
  type Resource,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Log } from '../../log.ts'
import type { Probe } from '../measure.ts'
import type { Metrics } from '../metrics.ts'
import type { OtlpSettings } from '../read-otlp.ts'
import { telling } from './telling.ts'
import { toProducer } from './to-producer.ts'
import { traceStages } from './trace-stages.ts'

export interface Sender {
  readonly probe: Probe
  /** Sends what is left. An endpoint that is away does not keep the process. */
  readonly close: () => Promise<void>
}

/** An endpoint that hangs does not keep the process for longer than this. */
const CLOSE_MS = 3000

const withoutTraces: Probe = () => ({ around: (run) => run(), end: () => {} })

/** OpenTelemetry without its globals: nothing but these stages and these metrics is ever sent. */
export function startOtlp(settings: OtlpSettings, version: string, metrics: Metrics, log: Log): Sender {
  const resource = describeProcess(version)
  const tracing = settings.traces ? startTraces(resource, log) : undefined
  const metering = settings.metrics ? startMetrics(settings, resource, metrics, log) : undefined
  return {
    probe: tracing ? traceStages(tracing.getTracer('svar', version)) : withoutTraces,
    close: async () => {
      const sent = Promise.allSettled([tracing?.shutdown(), metering?.shutdown()])
      await Promise.race([sent, setTimeout(CLOSE_MS, undefined, { ref: false })])
    },
  }
}

// The environment has the last word, as the standard wants: OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES.
const describeProcess = (version: string): Resource =>
  resourceFromAttributes({ 'service.name': 'svar', 'service.version': version }).merge(
    detectResources({ detectors: [hostDetector, envDetector] }),
  )

const startTraces = (resource: Resource, log: Log) =>
  new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(telling(new OTLPTraceExporter(), 'traces', log))],
  })

const startMetrics = (settings: OtlpSettings, resource: Resource, metrics: Metrics, log: Log) =>
  new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: telling(new OTLPMetricExporter(), 'metrics', log),
        exportIntervalMillis: settings.metricsEveryMs,
        exportTimeoutMillis: settings.metricsTimeoutMs,
        metricProducers: [toProducer(metrics.families, resource)],
      }),
    ],
  })
