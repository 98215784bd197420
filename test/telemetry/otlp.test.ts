import assert from 'node:assert/strict'
import { aMessage } from '../app/an-app.ts'
import { post } from '../server/an-activity.ts'
import { startProcess } from '../server/start-process.ts'
import { startConnector } from '../teams/recording-connector.ts'
import { type Span, startReceiver, valuesOf } from './otlp-receiver.ts'

/** The program itself, with these variables, asked one question and told to stop. */
async function askOnce(environment: NodeJS.ProcessEnv) {
  const connector = await startConnector()
  const program = await startProcess('dist/src/main.js', { PORT: '0', ...environment })
  const message = { ...aMessage('forgot my password'), serviceUrl: connector.url }
  assert.equal((await post(program.url, message)).status, 200)
  assert.equal((await post(program.url, '{')).status, 400)
  program.signal('SIGTERM')
  assert.equal(await program.ended, 0)
  connector.close()
  return program.lines
}

const isBelow = (child: Span | undefined, parent: Span | undefined): boolean =>
  child !== undefined && child.parentSpanId === parent?.spanId && child.traceId === parent?.traceId

const stagesOf = (spans: readonly Span[]): string[] => [...new Set(spans.map(({ name }) => name))].sort()

describe('OpenTelemetry', () => {
  it('gets a trace of every stage of a turn, and the metrics', async () => {
    const receiver = await startReceiver()
    await askOnce({
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-team=support',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    })
    const spans = receiver.spans()
    assert.deepEqual(stagesOf(spans), ['guard', 'keep', 'receive', 'render', 'search', 'send'])
    const answered = spans.find(
      ({ name, attributes }) => name === 'receive' && valuesOf(attributes)['svar.status'] === 200,
    )
    assert.match(String(valuesOf(answered?.attributes)['svar.request']), /^[\da-f-]{36}$/)
    const calls = spans.filter(({ name }) => name === 'keep').map(({ attributes }) => valuesOf(attributes))
    assert.ok(calls.some((facts) => facts['svar.call'] === 'questions.keep'))
    for (const stage of ['keep', 'search', 'render', 'send']) {
      const found = spans.find(({ name }) => name === stage)
      assert.ok(isBelow(found, answered), stage)
      assert.ok((found?.end ?? 0) >= (found?.start ?? 0))
    }
    assert.deepEqual(valuesOf(spans.find(({ name }) => name === 'search')?.attributes), {
      'svar.kind': 'article',
    })
    assert.deepEqual(valuesOf(spans.find(({ name }) => name === 'send')?.attributes), {
      'svar.method': 'POST',
      'svar.status': 200,
    })
    const [about] = receiver.resources()
    assert.equal(about?.['service.name'], 'svar')
    assert.equal(about?.['deployment.environment.name'], 'test')
    assert.deepEqual([...new Set(receiver.requests.map(({ headers }) => headers['x-team']))], ['support'])
    checkMetrics(receiver)
    receiver.close()
  })

  function checkMetrics(receiver: Awaited<ReturnType<typeof startReceiver>>): void {
    const metric = (wanted: string) => receiver.metrics().find(({ name }) => name === wanted)
    const points = metric('svar_turns_total')?.sum?.points.map(({ value, attributes }) => [
      value,
      valuesOf(attributes),
    ])
    assert.deepEqual(points, [[1, { kind: 'question', outcome: 'done' }]])
    assert.deepEqual(
      [metric('svar_turns_total')?.sum?.temporality, metric('svar_turns_total')?.sum?.isMonotonic],
      [2, 1],
    )
    assert.equal(metric('svar_articles')?.gauge?.points[0]?.value, 24)
    assert.equal(metric('process_resident_memory_bytes')?.unit, 'By')
    const searches = metric('svar_stage_duration_seconds')?.histogram?.points.find(
      ({ attributes }) => valuesOf(attributes).stage === 'search',
    )
    assert.equal(searches?.count, 1)
    assert.equal(searches?.bucketCounts.length, (searches?.bounds.length ?? 0) + 1)
    assert.equal(
      searches?.bucketCounts.reduce((sum, count) => sum + count, 0),
      1,
    )
  }

  it('gets each signal where its own variables say', async () => {
    const receiver = await startReceiver()
    await askOnce({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${receiver.url}/v1/traces`,
      OTEL_SERVICE_NAME: 'helpdesk',
    })
    assert.deepEqual([stagesOf(receiver.spans()).length, receiver.metrics().length], [6, 0])
    assert.deepEqual(receiver.resources()[0]?.['service.name'], 'helpdesk')
    receiver.close()
  })

  it('gets as many traces as its sampler lets through, and all of it packed when that is wanted', async () => {
    const receiver = await startReceiver()
    await askOnce({
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
      OTEL_TRACES_SAMPLER: 'always_off',
    })
    assert.equal(receiver.spans().length, 0)
    assert.ok(receiver.metrics().length > 10)
    assert.deepEqual(
      [...new Set(receiver.requests.map(({ headers }) => headers['content-encoding']))],
      ['gzip'],
    )
    receiver.close()
  })

  it('refuses what is sent to it, and the log says so once while the bot goes on', async () => {
    const receiver = await startReceiver(() => 404)
    const lines = await askOnce({
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_METRIC_EXPORT_INTERVAL: '100',
    })
    assert.equal(lines.filter((line) => line === 'telemetry not sent  what: metrics').length, 1)
    assert.equal(lines.filter((line) => line === 'telemetry not sent  what: traces').length, 1)
    assert.ok(receiver.metrics().length > 1)
    receiver.close()
  })

  it('does not keep the program when it hangs', async () => {
    const receiver = await startReceiver(() => new Promise(() => undefined))
    const lines = await askOnce({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url })
    assert.ok(lines.includes('stopped  how: drained'), lines.join('\n'))
    receiver.close()
  })

  for (const [name, environment] of [
    ['no variable is set', {}],
    ['it is turned off', { OTEL_SDK_DISABLED: 'true' }],
    ['both signals are', { OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' }],
  ] as const) {
    it(`is not even loaded when ${name}`, async () => {
      const receiver = await startReceiver()
      const endpoint = name === 'no variable is set' ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url }
      const program = await startProcess('dist/test/telemetry/loaded-process.js', {
        ...endpoint,
        ...environment,
      })
      await program.ended
      assert.deepEqual(program.lines, ['otlp off', 'modules of the SDK: 0'])
      assert.deepEqual(receiver.requests, [])
      receiver.close()
    })
  }

  it('is loaded when an endpoint is set', async () => {
    const program = await startProcess('dist/test/telemetry/loaded-process.js', {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    })
    await program.ended
    assert.equal(program.lines[0], 'otlp on')
    assert.notEqual(program.lines[1], 'modules of the SDK: 0')
  })
})
