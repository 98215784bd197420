import assert from 'node:assert/strict'
import { createServer } from '../../src/server/create-server.ts'
import { createRules } from '../../src/server/guard/rules.ts'
import { createOnce, onceSettings } from '../../src/server/once.ts'
import { botSettings } from '../../src/teams/bot-settings.ts'
import { startConnector } from '../teams/recording-connector.ts'
import { echo, startBot } from './a-bot.ts'
import { anActivity, post } from './an-activity.ts'

describe('createServer', () => {
  it('answers a message through the connector that it names', async () => {
    const connector = await startConnector()
    const { url } = await startBot({ turn: echo })
    const activity = anActivity(connector.url)
    assert.deepEqual(await post(url, activity), { status: 200, body: {} })
    const [call] = connector.calls
    assert.deepEqual(
      [call?.method, call?.path, call?.body.text, call?.body.replyToId],
      [
        'POST',
        `/v3/conversations/a%3Apersonal/activities/${activity.id}`,
        'You said How do I print?',
        activity.id,
      ],
    )
  })

  it('says that it lives, in which version, and whether it is ready', async () => {
    const { url } = await startBot({ turn: echo })
    const waiting = await startBot({ turn: echo, ready: () => false })
    const cases = [
      [`${url}/healthz`, 200, { status: 'ok', version: '1.2.3' }],
      [`${url}/readyz`, 200, { ready: true }],
      [`${waiting.url}/readyz`, 503, { ready: false }],
      [`${waiting.url}/healthz`, 200, { status: 'ok', version: '1.2.3' }],
      [`${url}/elsewhere`, 404, { error: 'Not Found' }],
      [`${url}/..%2f..%2fetc/passwd`, 404, { error: 'Not Found' }],
      [`${url}/%E0%A4%A`, 404, { error: 'Not Found' }],
      [`${url}/api/messages`, 405, { error: 'Method Not Allowed' }],
    ] as const
    for (const [address, status, body] of cases) {
      const response = await fetch(address)
      assert.deepEqual([address, response.status, await response.json()], [address, status, body])
      assert.equal(response.headers.get('server'), null)
    }
  })

  it('tells the same to whoever asks for the head alone', async () => {
    const { url } = await startBot({ turn: echo })
    const waiting = await startBot({ turn: echo, ready: () => false })
    const cases = [
      [`${url}/healthz`, 200],
      [`${url}/readyz`, 200],
      [`${url}/readyz?verbose`, 200],
      [`${waiting.url}/readyz`, 503],
      [`${waiting.url}/healthz`, 200],
      [`${url}/elsewhere`, 404],
    ] as const
    for (const [address, status] of cases) {
      const response = await fetch(address, { method: 'HEAD' })
      assert.deepEqual([address, response.status, await response.text()], [address, status, ''])
    }
  })

  it('hides what went wrong inside', async () => {
    const connector = await startConnector()
    const { url, logged } = await startBot({
      turn: async () => {
        throw new Error('the secret of /srv/bot')
      },
    })
    assert.deepEqual(await post(url, anActivity(connector.url)), { status: 200, body: {} })
    assert.equal(logged[0]?.event, 'turn failed')
    assert.match(String(logged[0]?.details.error), /the secret of/)
  })

  it('answers 500 and nothing more when the border itself fails, and tries again when asked again', async () => {
    const logged: string[] = []
    const server = createServer({
      version: '1.2.3',
      ready: () => true,
      rules: createRules(botSettings()),
      verify: undefined,
      receive: async () => {
        throw new Error('the secret of /srv/bot')
      },
      once: createOnce(onceSettings, Date.now),
      log: (event) => void logged.push(event),
      now: Date.now,
    })
    const { port } = await server.listen(0, '127.0.0.1')
    const activity = anActivity('http://127.0.0.1:1')
    const answer = { status: 500, body: { error: 'Internal Server Error' } }
    assert.deepEqual(await post(`http://127.0.0.1:${port}`, activity), answer)
    assert.deepEqual(await post(`http://127.0.0.1:${port}`, activity), answer)
    assert.deepEqual(logged, ['request failed', 'request failed'])
  })

  it('survives an apology that fails', async () => {
    const fail = async (): Promise<void> => {
      throw new Error('no')
    }
    const { url, logged } = await startBot({ turn: fail, apologize: fail })
    assert.equal((await post(url, anActivity('http://127.0.0.1:1'))).status, 200)
    assert.deepEqual(
      logged.map(({ event }) => event),
      ['turn failed', 'apology failed'],
    )
  })

  it('gives every answer a request id of its own', async () => {
    const { url } = await startBot({ turn: echo })
    const ids = await Promise.all(
      ['a', 'b'].map(async (id) => {
        const response = await fetch(`${url}/api/messages`, {
          method: 'POST',
          headers: { 'x-request-id': id },
        })
        return response.headers.get('x-request-id')
      }),
    )
    assert.equal(new Set(ids).size, 2)
    for (const id of ids) assert.match(String(id), /^[\da-f-]{36}$/)
  })

  it('reports an address in use', async () => {
    const { url, server } = await startBot({ turn: echo })
    await assert.rejects(server.listen(Number(new URL(url).port), '127.0.0.1'), {
      code: /EADDRINUSE|ALREADY_LISTEN/,
    })
  })
})
