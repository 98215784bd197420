import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { startConnector } from '../teams/recording-connector.ts'
import { echo, startBot } from './a-bot.ts'
import { anActivity, post } from './an-activity.ts'
import { head, openSocket, sendBody, sendRaw } from './raw-http.ts'

const url = 'http://127.0.0.1:1/'
const good = JSON.stringify(anActivity(url))
const without = (name: string): string => JSON.stringify({ ...anActivity(url), [name]: undefined })
const nested = (depth: number): string => `${'{"value":'.repeat(depth)}0${'}'.repeat(depth)}`
const withValue = (value: string): string => good.replace(/\}$/, `,"value":${value}}`)

describe('a bad request', () => {
  const bodies: readonly [string, string | Buffer, number][] = [
    ['no body', '', 400],
    ['an empty object', '{}', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['half a body', good.slice(0, 50), 400],
    ['bytes that are no UTF-8', Buffer.from(good.replace('print', '\xff\xfe'), 'latin1'), 400],
    ['a type that is a number', good.replace('"message"', '5'), 400],
    ['an empty id', JSON.stringify({ ...anActivity(url), id: '' }), 400],
    ['a text that is an object', JSON.stringify({ ...anActivity(url), text: {} }), 400],
    ['a time that is none', JSON.stringify({ ...anActivity(url), timestamp: 'soon' }), 400],
    ['a tenant that is a list', JSON.stringify({ ...anActivity(url), channelData: { tenant: [] } }), 400],
    [
      'a conversation that no header can carry',
      JSON.stringify({ ...anActivity(url), conversation: { id: 'å\n' } }),
      400,
    ],
    ['an unknown way of delivery', JSON.stringify({ ...anActivity(url), deliveryMode: 'stream' }), 400],
    ['members as a long text', JSON.stringify({ ...anActivity(url), membersAdded: 'x'.repeat(28_000) }), 400],
    ['33 levels', withValue(nested(32)), 400],
    ['a hundred thousand levels', withValue(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 400],
    ['too many values', withValue(JSON.stringify(Array.from({ length: 10_001 }, () => 0))), 400],
    ['a name that changes objects', withValue('{"__proto__":{"polluted":true}}'), 400],
    ['257 KB', withValue(JSON.stringify('x'.repeat(257 * 1024))), 413],
    ...['type', 'id', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient'].map(
      (name): [string, string, number] => [`no ${name}`, without(name), 400],
    ),
  ]
  for (const [name, body, status] of bodies) {
    it(`with ${name} is answered ${status}`, async () => {
      const bot = await startBot({ turn: echo })
      assert.equal(await sendBody(bot.url, body), status)
      assert.deepEqual(bot.logged.at(-1)?.event, 'request refused')
      assert.equal((await fetch(`${bot.url}/healthz`)).status, 200)
    })
  }

  const headers: readonly [string, object, string | Buffer, number][] = [
    ['of plain text', { 'Content-Type': 'text/plain' }, good, 415],
    ['of no type', { 'Content-Type': '' }, good, 415],
    ['in UTF-16', { 'Content-Type': 'application/json; charset=utf-16' }, good, 415],
    ['that says it is zipped and is not', { 'Content-Encoding': 'gzip' }, good, 415],
    ['that is a zip bomb', { 'Content-Encoding': 'gzip' }, gzipSync('0'.repeat(50_000_000)), 415],
    [
      'of several parts',
      { 'Content-Type': 'multipart/form-data; boundary=b' },
      '--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nx\r\n--b--\r\n',
      415,
    ],
    ['with a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=1', 415],
    ['that announces a gigabyte', { 'Content-Length': 1_000_000_000 }, good, 413],
    ['whose type is written otherwise', { 'Content-Type': 'Application/JSON;charset="UTF-8"' }, good, 200],
  ]
  for (const [name, header, body, status] of headers) {
    it(`${name} is answered ${status}`, async () => {
      const bot = await startBot({ turn: async () => undefined })
      assert.equal(await sendBody(bot.url, body, header), status)
      assert.equal((await fetch(`${bot.url}/healthz`)).status, 200)
    })
  }

  it('that goes on for ever in chunks is answered 413', async () => {
    const bot = await startBot({ turn: echo })
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const start = head({ 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' })
    assert.equal(await sendRaw(bot.url, start, ...Array.from({ length: 64 }, () => chunk)), 413)
  })

  it('whose body is not read ends its connection', async () => {
    const bot = await startBot({ turn: echo })
    const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', body: good })
    assert.deepEqual([response.status, response.headers.get('connection')], [415, 'close'])
  })

  it('that wants another protocol is answered like any other', async () => {
    const bot = await startBot({ turn: echo })
    const upgrade =
      'GET /api/messages HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    assert.equal(await sendRaw(bot.url, upgrade), 405)
    assert.equal(await sendRaw(bot.url, 'CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n'), 0)
  })

  it('by another method is answered 405', async () => {
    const bot = await startBot({ turn: echo })
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH'])
      assert.equal((await fetch(`${bot.url}/api/messages`, { method })).status, 405)
  })

  it('says of itself no more than its status', async () => {
    const bot = await startBot({ turn: echo })
    assert.deepEqual(await post(bot.url, '{}'), { status: 400, body: { error: 'Bad Request' } })
  })

  it('that breaks off leaves the bot as it was', async () => {
    const connector = await startConnector()
    const bot = await startBot({ turn: echo })
    const socket = openSocket(bot.url)
    socket.write(head({ 'Content-Type': 'application/json', 'Content-Length': 500 }))
    socket.write('{"type":')
    await new Promise((done) => setTimeout(done, 50))
    socket.destroy()
    assert.equal((await post(bot.url, anActivity(connector.url))).status, 200)
    assert.equal(connector.calls.length, 1)
  })
})

describe('connections', () => {
  const closed = (socket: ReturnType<typeof openSocket>): Promise<void> =>
    new Promise((resolve) => {
      socket.on('error', () => undefined)
      socket.on('close', () => resolve())
      socket.resume()
    })

  const times = { headersMs: 200, requestMs: 400, keepAliveMs: 200, checkMs: 50 }

  it('that drip are closed, a hundred of them', async () => {
    const bot = await startBot({ turn: echo, limits: times })
    const starts = [
      'POST /api/messages HTTP/1.1\r\nX-Slow: ',
      head({ 'Content-Type': 'application/json', 'Content-Length': 1000 }),
      '',
    ]
    const sockets = Array.from({ length: 100 }, (_, index) => {
      const socket = openSocket(bot.url)
      socket.write(starts[index % starts.length] ?? '')
      return socket
    })
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('x')
    }, 50)
    await Promise.all(sockets.map(closed))
    clearInterval(drip)
    assert.equal((await fetch(`${bot.url}/healthz`)).status, 200)
  })

  it('past the limit are closed at once', async () => {
    const bot = await startBot({ turn: echo, limits: { connections: 2 } })
    const [first, second, third] = [openSocket(bot.url), openSocket(bot.url), openSocket(bot.url)]
    await closed(third)
    assert.deepEqual([first.destroyed, second.destroyed], [false, false])
    first.destroy()
    second.destroy()
  })
})
