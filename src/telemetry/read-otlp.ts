/** What is sent, and how often. Everything else the exporters read from the environment themselves. */
export interface OtlpSettings {
  readonly traces: boolean
  readonly metrics: boolean
  readonly metricsEveryMs: number
  readonly metricsTimeoutMs: number
}

export type ReadOtlp =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly settings: OtlpSettings }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>
type Signal = 'TRACES' | 'METRICS'

/** Reads OpenTelemetry's own variables. Without an endpoint nothing is sent. */
export function readOtlp(environment: Environment): ReadOtlp {
  const value = (name: string): string => (environment[name] ?? '').trim()
  if (value('OTEL_SDK_DISABLED').toLowerCase() === 'true') return { kind: 'off' }
  const isSent = (signal: Signal): boolean =>
    endpoints(signal).some((name) => value(name) !== '') && value(`OTEL_${signal}_EXPORTER`) !== 'none'
  const [traces, metrics] = [isSent('TRACES'), isSent('METRICS')]
  if (!traces && !metrics) return { kind: 'off' }
  const mistakes = [
    ...protocols.flatMap((name) => badProtocol(name, value(name))),
    ...[...new Set([...endpoints('TRACES'), ...endpoints('METRICS')])].flatMap((name) =>
      badAddress(name, value(name)),
    ),
    ...['OTEL_METRIC_EXPORT_INTERVAL', 'OTEL_METRIC_EXPORT_TIMEOUT'].flatMap((name) =>
      badTime(name, value(name)),
    ),
  ]
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
  const metricsEveryMs = Number(value('OTEL_METRIC_EXPORT_INTERVAL') || 60_000)
  const metricsTimeoutMs = Math.min(Number(value('OTEL_METRIC_EXPORT_TIMEOUT') || 30_000), metricsEveryMs)
  return { kind: 'on', settings: { traces, metrics, metricsEveryMs, metricsTimeoutMs } }
}

const endpoints = (signal: Signal): readonly string[] => [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`,
]

const protocols = [
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL',
  'OTEL_EXPORTER_OTLP_METRICS_PROTOCOL',
]

const badProtocol = (name: string, found: string): readonly string[] =>
  found === '' || found === 'http/protobuf'
    ? []
    : [`${name} is \`${found}\`, expected \`http/protobuf\`, the one that Svar speaks`]

const badAddress = (name: string, found: string): readonly string[] =>
  found === '' || (/^https?:\/\//.test(found) && URL.canParse(found))
    ? []
    : [`${name} is \`${found}\`, expected an address such as \`http://localhost:4318\``]

const badTime = (name: string, found: string): readonly string[] =>
  found === '' || /^[1-9]\d{0,8}$/.test(found)
    ? []
    : [`${name} is \`${found}\`, expected a whole number of milliseconds`]
