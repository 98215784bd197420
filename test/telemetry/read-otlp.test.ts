import assert from 'node:assert/strict'
import { readOtlp } from '../../src/telemetry/read-otlp.ts'

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }
const on = (over: object = {}) => ({
  kind: 'on',
  settings: { traces: true, metrics: true, metricsEveryMs: 60_000, metricsTimeoutMs: 30_000, ...over },
})
const mistake = (text: string) => ({ kind: 'mistakes', mistakes: [text] })

describe('readOtlp', () => {
  const cases: readonly [string, Record<string, string>, object][] = [
    ['nothing', {}, { kind: 'off' }],
    ['an empty endpoint', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, { kind: 'off' }],
    ['an endpoint', endpoint, on()],
    ['an endpoint and the switch', { ...endpoint, OTEL_SDK_DISABLED: 'TRUE' }, { kind: 'off' }],
    ['traces only', { ...endpoint, OTEL_METRICS_EXPORTER: 'none' }, on({ metrics: false })],
    [
      'an endpoint of its own for metrics',
      { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://example.org/m' },
      on({ traces: false }),
    ],
    [
      'a short interval',
      { ...endpoint, OTEL_METRIC_EXPORT_INTERVAL: '5000' },
      on({ metricsEveryMs: 5000, metricsTimeoutMs: 5000 }),
    ],
    [
      'gRPC',
      { ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      mistake('OTEL_EXPORTER_OTLP_PROTOCOL is `grpc`, expected `http/protobuf`, the one that Svar speaks'),
    ],
    [
      'an endpoint that is no address',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      mistake(
        'OTEL_EXPORTER_OTLP_ENDPOINT is `collector:4318`, expected an address such as `http://localhost:4318`',
      ),
    ],
    [
      'an interval with a unit',
      { ...endpoint, OTEL_METRIC_EXPORT_INTERVAL: '5s' },
      mistake('OTEL_METRIC_EXPORT_INTERVAL is `5s`, expected a whole number of milliseconds'),
    ],
  ]
  for (const [name, environment, expected] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(readOtlp(environment), expected))
  }
})
