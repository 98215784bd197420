import { createServer, type IncomingHttpHeaders } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { listenOnLoopback } from '../teams/recording-connector.ts'
import { decode, type Schema } from './protobuf.ts'

const anyValue: Schema = { 1: ['text', 'text'], 3: ['number', 'number'], 4: ['number', 'double'] }
const attribute: Schema = { 1: ['key', 'text'], 2: ['value', anyValue] }
const resource: Schema = { 1: ['attributes', attribute, 'list'] }
const scope: Schema = { 1: ['name', 'text'], 2: ['version', 'text'] }
const span: Schema = {
  1: ['traceId', 'id'],
  2: ['spanId', 'id'],
  4: ['parentSpanId', 'id'],
  5: ['name', 'text'],
  6: ['kind', 'number'],
  7: ['start', 'time'],
  8: ['end', 'time'],
  9: ['attributes', attribute, 'list'],
  15: ['status', { 2: ['message', 'text'], 3: ['code', 'number'] }],
}
const number: Schema = { 3: ['time', 'time'], 4: ['value', 'double'], 7: ['attributes', attribute, 'list'] }
const histogram: Schema = {
  4: ['count', 'time'],
  5: ['sum', 'double'],
  6: ['bucketCounts', 'times'],
  7: ['bounds', 'doubles'],
  9: ['attributes', attribute, 'list'],
}
const metric: Schema = {
  1: ['name', 'text'],
  2: ['description', 'text'],
  3: ['unit', 'text'],
  5: ['gauge', { 1: ['points', number, 'list'] }],
  7: ['sum', { 1: ['points', number, 'list'], 2: ['temporality', 'number'], 3: ['isMonotonic', 'number'] }],
  9: ['histogram', { 1: ['points', histogram, 'list'], 2: ['temporality', 'number'] }],
}
const traces: Schema = {
  1: [
    'all',
    { 1: ['resource', resource], 2: ['scopes', { 1: ['scope', scope], 2: ['items', span, 'list'] }, 'list'] },
    'list',
  ],
}
const metrics: Schema = {
  1: [
    'all',
    {
      1: ['resource', resource],
      2: ['scopes', { 1: ['scope', scope], 2: ['items', metric, 'list'] }, 'list'],
    },
    'list',
  ],
}

type Attributes = readonly { readonly key: string; readonly value: { text?: string; number?: number } }[]
type Exported<Item> = {
  readonly all: readonly {
    readonly resource: { readonly attributes: Attributes }
    readonly scopes: readonly { readonly items: readonly Item[] }[]
  }[]
}

export type Span = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly end: number
  readonly attributes?: Attributes
  readonly status?: { readonly code?: number }
}
type Point = { readonly value?: number; readonly attributes?: Attributes }
type Buckets = {
  readonly count: number
  readonly sum: number
  readonly bucketCounts: readonly number[]
  readonly bounds: readonly number[]
  readonly attributes: Attributes
}
export type Metric = {
  readonly name: string
  readonly unit: string
  readonly gauge?: { readonly points: readonly Point[] }
  readonly sum?: {
    readonly points: readonly Point[]
    readonly temporality: number
    readonly isMonotonic: number
  }
  readonly histogram?: { readonly points: readonly Buckets[]; readonly temporality: number }
}

export const valuesOf = (attributes: Attributes = []): Record<string, string | number | undefined> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.text ?? value.number]))

/** A collector on this machine that keeps what is sent to it by OTLP over HTTP. */
export async function startReceiver(status: () => number | Promise<number> = () => 200) {
  const requests: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }[] =
    []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const sent = Buffer.concat(parts)
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
    requests.push({ path: request.url ?? '', headers: request.headers, body })
    response.writeHead(await status(), { 'content-type': 'application/x-protobuf' })
    response.end() // not chained: restify changes what Node's own `writeHead` gives back
  })
  const sent = <Item>(path: string, schema: Schema) =>
    requests
      .filter((request) => request.path === path)
      .flatMap(({ body }) => (decode(body, schema) as unknown as Exported<Item>).all)
  const itemsOf = <Item>(path: string, schema: Schema) =>
    sent<Item>(path, schema).flatMap(({ scopes }) => scopes.flatMap(({ items }) => items))
  return {
    url: await listenOnLoopback(server),
    requests,
    spans: () => itemsOf<Span>('/v1/traces', traces),
    metrics: () => itemsOf<Metric>('/v1/metrics', metrics),
    resources: () =>
      [...sent('/v1/traces', traces), ...sent('/v1/metrics', metrics)].map(({ resource }) =>
        valuesOf(resource.attributes),
      ),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
