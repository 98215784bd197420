import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { jsonLog } from '../../src/log.ts'
import { createWatch } from '../../src/telemetry/watch.ts'
import { aMessage } from '../app/an-app.ts'
import { startBot, tenantId } from '../server/a-bot.ts'
import { anActivity, post, someClaims } from '../server/an-activity.ts'
import { makeKey, signToken, startKeyServer } from '../server/key-server.ts'
import { startProcess } from '../server/start-process.ts'
import { listenOnLoopback, startConnector } from '../teams/recording-connector.ts'
import { activities, bodies, canary, headers } from './canaries.ts'
import { startReceiver } from './otlp-receiver.ts'

/** The canaries in a text, however they are written. */
const canariesIn = (text: string): string[] => text.toLowerCase().match(/kanari[a-z]*|zeisig/g) ?? []

/** A connector that refuses every call and says back what it was sent, as some services do. */
async function startEcho() {
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    response.writeHead(400, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: { code: 'BadArgument', message: text } }))
  })
  return { url: await listenOnLoopback(server), close: () => server.close() }
}

/** Takes a table out of a record that is in use. */
function damage(file: string): void {
  const database = new Libsql(file)
  database.exec('DROP TABLE questions')
  database.close()
}

describe('canaries', () => {
  it('are in no log line, metric or span of the whole app', async function () {
    this.timeout(60_000)
    const [receiver, connector, echo] = await Promise.all([startReceiver(), startConnector(), startEcho()])
    const folder = mkdtempSync(join(tmpdir(), 'svar-canary-'))
    const RECORD_FILE = join(folder, 'record.db')
    const app = await startProcess('dist/test/telemetry/canary-process.js', {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      RECORD_FILE,
    })
    const send = (body: unknown, headers = {}) => post(app.url, body, headers)
    for (const activity of Object.values(activities)) await send({ ...activity, serviceUrl: connector.url })
    await send({ ...aMessage(`forgot my password ${canary('echo')}`), serviceUrl: echo.url })
    await send({ ...aMessage(canary('nobody')), serviceUrl: 'http://127.0.0.1:9' })
    for (const body of Object.values(bodies)) await send(body)
    for (const header of Object.values(headers)) await send(aMessage(canary('header')), header)
    await fetch(`${app.url}/${canary('path')}?${canary('query')}`)
    await fetch(`${app.url}/metrics?${canary('query')}`, { headers: { authorization: canary('admin') } })
    damage(RECORD_FILE)
    await send({ ...aMessage(`forgot my password ${canary('damaged')}`), serviceUrl: connector.url })
    const metrics = await (await fetch(`${app.url}/metrics`)).text()
    app.signal('SIGTERM')
    await app.ended
    const sent = receiver.requests.map(({ body }) => body.toString('latin1')).join('\n')
    assert.deepEqual(canariesIn(app.lines.join('\n')), [])
    assert.deepEqual(canariesIn(metrics), [])
    assert.deepEqual(canariesIn(sent), [])
    // What was looked at was not empty.
    assert.ok(receiver.spans().length > 3 * Object.keys(activities).length)
    const events = app.lines.map((line) => JSON.parse(line).event)
    for (const event of ['articles loaded', 'request refused', 'turn failed', 'question not kept'])
      assert.ok(events.includes(event), event)
    assert.match(metrics, /svar_turns_total\{kind="question",outcome="failed"\} [1-9]/)
    receiver.close()
    connector.close()
    echo.close()
    rmSync(folder, { recursive: true })
  })

  /** The lines that a signed-in bot logs in production, and its metrics. */
  async function leftBehind(turn: (text: string) => Promise<void>, sign = (claims: object) => claims) {
    const [known, connector] = [makeKey('known'), await startConnector()]
    const { metadataUrl } = await startKeyServer([known])
    const watch = await createWatch({ version: '0', log: () => {}, otlp: undefined })
    const bot = await startBot({
      metadataUrl,
      watch,
      turn: ({ activity }) => turn(activity.text),
      apologize: ({ activity }) => turn(activity.text),
    })
    const token = signToken(known, sign(someClaims(connector.url)))
    const activity = anActivity(connector.url, { text: canary('text') })
    await post(bot.url, activity, { authorization: token })
    await post(bot.url, activity, { authorization: `${token.slice(0, -20)}${canary('signature')}` })
    const lines: string[] = []
    const log = jsonLog(
      (line) => lines.push(line),
      () => new Date(),
    )
    for (const { event, details } of bot.logged) log(event, details)
    return { lines, metrics: (await watch.scrape()).text }
  }

  it('are not left behind by a turn that breaks with them in its message', async () => {
    const { lines, metrics } = await leftBehind(async (text) => {
      throw Object.assign(new Error(`could not read ${text}`, { cause: new Error(text) }), {
        code: text,
        response: text,
      })
    })
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).event),
      ['turn failed', 'apology failed', 'request refused'],
    )
    assert.deepEqual(canariesIn(lines.join('') + metrics), [])
  })

  for (const [name, claims] of Object.entries({
    issuer: { iss: canary('iss') },
    audience: { aud: canary('aud') },
    tenant: { tid: canary('tid') },
    'name and mail address': { name: canary('name'), upn: `${canary('upn')}@example.org`, exp: 0 },
    connector: { serviceurl: `https://${canary('serviceurl')}.example.org/` },
  })) {
    it(`are not left behind by a refused token with a foreign ${name}`, async () => {
      const { lines, metrics } = await leftBehind(
        async () => {},
        (good) => ({ ...good, tid: tenantId, ...claims }),
      )
      assert.deepEqual(
        lines.map((line) => JSON.parse(line).status),
        [401, 401],
      )
      assert.deepEqual(canariesIn(lines.join('') + metrics), [])
    })
  }
})
