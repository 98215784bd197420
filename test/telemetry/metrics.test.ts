import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { countedLog } from '../../src/telemetry/counted-log.ts'
import { createWatch } from '../../src/telemetry/watch.ts'
import { aMessage } from '../app/an-app.ts'
import { echo, startBot } from '../server/a-bot.ts'
import { anActivity, post } from '../server/an-activity.ts'
import { startProcess } from '../server/start-process.ts'
import { startConnector } from '../teams/recording-connector.ts'

/** The lines of a scrape that begin with this name, without those of buckets. */
const linesOf = (text: string, name: string): string[] =>
  text.split('\n').filter((line) => line.startsWith(name) && !line.includes('_bucket'))

async function scrape(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/metrics`, { headers })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

const aWatch = () => createWatch({ version: '1.2.3', log: () => {}, otlp: undefined })

const fail = (): number => {
  throw new Error('words')
}

/** The names of our own metrics in the table of the docs. */
function explained(): string[] {
  const table = readFileSync('docs/watching.md', 'utf8').split('## Metrics')[1]?.split('## Alerts')[0] ?? ''
  return [...table.matchAll(/`(svar_\w+)/g)].map(([, name = '']) => name).sort()
}

describe('GET /metrics', () => {
  it('of the program itself tells of turns, answers, refusals and what is answered from', async () => {
    const [connector, closed] = [await startConnector(), await startConnector(() => 403)]
    const program = await startProcess('dist/src/main.js', { PORT: '0' })
    const say = (activity: object, { url } = connector) => post(program.url, { ...activity, serviceUrl: url })
    await say(aMessage('forgot my password'))
    await say(aMessage('hello'), closed)
    await say(aMessage('', { attachments: [{ contentType: 'image/png' }] }))
    await say(aMessage('', { type: 'typing' }))
    await say(aMessage('x', { channelId: 'slack' }))
    await say({ type: 'message' })
    const { status, type, text } = await scrape(program.url)
    assert.deepEqual([status, type], [200, 'text/plain; version=0.0.4; charset=utf-8'])
    assert.deepEqual(linesOf(text, 'svar_turns_total'), [
      'svar_turns_total{kind="question",outcome="done"} 1',
      'svar_turns_total{kind="question",outcome="failed"} 1',
      'svar_turns_total{kind="attachment",outcome="done"} 1',
      'svar_turns_total{kind="ignored",outcome="done"} 1',
    ])
    assert.deepEqual(linesOf(text, 'svar_answers_total'), [
      'svar_answers_total{kind="article"} 1',
      'svar_answers_total{kind="smalltalk"} 1',
    ])
    assert.deepEqual(linesOf(text, 'svar_refusals_total'), [
      'svar_refusals_total{status="403"} 1',
      'svar_refusals_total{status="400"} 1',
    ])
    assert.deepEqual(linesOf(text, 'svar_outbound_failures_total'), [
      'svar_outbound_failures_total{status="403"} 2',
    ])
    assert.deepEqual(linesOf(text, 'svar_article'), [
      'svar_articles 24',
      'svar_article_editions 192',
      'svar_article_locales 8',
      'svar_article_problems 0',
    ])
    const stages = linesOf(text, 'svar_stage_duration_seconds_count').sort()
    assert.match(stages.join('\n'), /stage="keep"\} [1-9]/)
    const countOf = (stage: string) =>
      Number(stages.find((line) => line.includes(`"${stage}"`))?.split(' ')[1])
    assert.deepEqual(['receive', 'guard', 'search', 'render'].map(countOf), [6, 6, 2, 2])
    assert.equal(countOf('send'), connector.calls.length + 2) // with the apology
    assert.deepEqual(linesOf(text, 'svar_notice'), [
      'svar_notices_waiting 0',
      'svar_notice_overdue_seconds 0',
    ])
    const there = [...text.matchAll(/^# TYPE (svar_\w+)/gm)].map(([, name]) => name)
    assert.deepEqual(there.sort(), explained())
    assert.match(text, /^process_resident_memory_bytes \d+$/m)
    assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m)
    assert.match(program.lines.join('\n'), /^turn failed {2}id: [\da-f-]{36} {2}error: /m)
    program.signal('SIGTERM')
    connector.close()
    closed.close()
  })

  it('is for this machine and for administrators; to others it is not there', async () => {
    const adminToken = 'a-secret-of-more-than-32-characters'
    const { url } = await startBot({ turn: echo, watch: await aWatch(), adminToken })
    const closed = await startBot({ turn: echo, watch: await aWatch() })
    const outside = { 'x-forwarded-for': '192.0.2.1' }
    const cases: readonly [string, string, Record<string, string>, number][] = [
      ['this machine', closed.url, {}, 200],
      ['this machine where a token is set', url, {}, 404],
      ['a proxy', closed.url, outside, 404],
      ['an administrator', url, { ...outside, authorization: `Bearer ${adminToken}` }, 200],
      ['a wrong token', url, { ...outside, authorization: 'Bearer x' }, 404],
      ['a wrong token of the same length', url, { authorization: `Bearer ${'x'.repeat(35)}` }, 404],
      ['half a token', url, { authorization: `Bearer ${adminToken.slice(0, 20)}` }, 404],
      ['another scheme', url, { authorization: `Basic ${adminToken}` }, 404],
      ['any token where none is set', closed.url, { ...outside, authorization: 'Bearer ' }, 404],
      ['undefined where none is set', closed.url, { ...outside, authorization: 'Bearer undefined' }, 404],
    ]
    for (const [name, address, headers, status] of cases) {
      const found = await scrape(address, headers)
      assert.deepEqual([name, found.status], [name, status])
      if (status === 404) assert.equal(found.text, await (await fetch(`${address}/elsewhere`)).text())
    }
  })

  it('counts calls to the connector that get no answer', async () => {
    const connector = await startConnector(() => 'reset')
    const watch = await aWatch()
    const { url } = await startBot({ turn: echo, watch })
    await post(url, anActivity(connector.url))
    assert.deepEqual(linesOf((await watch.scrape()).text, 'svar_outbound'), [
      'svar_outbound_failures_total{status="no answer"} 1',
    ])
  })

  it('counts what the log tells of, but not what is said to a person once', async () => {
    const watch = await aWatch()
    const events: string[] = []
    const log = countedLog((event) => void events.push(event), watch.count)
    for (const event of ['turn failed', 'turn failed', 'Svar listens on http://127.0.0.1:3978/']) log(event)
    assert.equal(events.length, 3)
    assert.deepEqual(linesOf((await watch.scrape()).text, 'svar_events_total'), [
      'svar_events_total{event="turn failed"} 2',
    ])
  })

  it('leaves out what cannot be read at the moment', async () => {
    const watch = await aWatch()
    const readings = [
      () => 5,
      () => Promise.resolve(0),
      () => undefined,
      () => Promise.reject(new Error('words')),
      fail,
    ]
    readings.forEach((read, at) => {
      watch.gauge({ name: `reading_${at}`, help: 'x', read })
    })
    assert.deepEqual(linesOf((await watch.scrape()).text, 'reading_'), ['reading_0 5', 'reading_1 0'])
  })

  it('names the version', async () => {
    const { text } = await (await aWatch()).scrape()
    assert.deepEqual(linesOf(text, 'svar_build_info'), ['svar_build_info{version="1.2.3"} 1'])
  })
})
