import assert from 'node:assert/strict'
import { startConnector } from '../teams/recording-connector.ts'
import { appId, botToken, echo, startBot } from './a-bot.ts'
import { anActivity, post, someClaims } from './an-activity.ts'
import { makeKey, signToken, startKeyServer } from './key-server.ts'

const known = makeKey('known')
const webOnly = makeKey('web-only', ['webchat'])
const hour = 3600_000

const lastReason = (logged: { details: Readonly<Record<string, unknown>> }[]): unknown =>
  logged.at(-1)?.details.reason

describe('tokens over HTTP', () => {
  it('answer 200 when signed by the Bot Service, and the bot shows its own token to the connector', async () => {
    const connector = await startConnector()
    const { metadataUrl } = await startKeyServer([known])
    const { url } = await startBot({ turn: echo, metadataUrl })
    const authorization = signToken(known, someClaims(connector.url))
    assert.deepEqual(await post(url, anActivity(connector.url), { authorization }), { status: 200, body: {} })
    assert.deepEqual(
      connector.calls.map(({ headers, body }) => [headers.authorization, body.text]),
      [[botToken, 'You said How do I print?']],
    )
  })

  it("end the turn when the bot's own token is not to be had", async () => {
    const connector = await startConnector()
    const { metadataUrl } = await startKeyServer([known])
    const retry = { attempts: 2, pauseMs: 1, attemptMs: 50, budgetMs: 50 }
    const { url, logged } = await startBot({ turn: echo, metadataUrl, retry, hangingSignIn: true })
    const authorization = signToken(known, someClaims(connector.url))
    assert.equal((await post(url, anActivity(connector.url), { authorization })).status, 200)
    assert.match(String(logged[0]?.details.error), /^Error: No answer to an outbound call within 100 ms/)
  })

  it('answer 401 with nothing but that when the signature, its key or its endorsement is wrong', async () => {
    const connector = await startConnector()
    const { metadataUrl } = await startKeyServer([known, webOnly])
    const { url, logged } = await startBot({ turn: echo, metadataUrl })
    const claims = someClaims(connector.url)
    const good = signToken(known, claims)
    const foreign = makeKey('known')
    const cases: readonly [string | undefined, string][] = [
      [undefined, 'Missing `Authorization`, expected `Bearer` and a signed token'],
      [signToken(foreign, claims), 'Unexpected signature, expected that of the named key'],
      [
        `${good.slice(0, good.lastIndexOf('.'))}.AAAA`,
        'Unexpected signature, expected that of the named key',
      ],
      [signToken(makeKey('unknown'), claims), 'Unexpected `kid`, expected a key of the Bot Service'],
      [signToken(webOnly, claims), 'Unexpected channel `msteams`, expected one that the key is endorsed for'],
    ]
    for (const [authorization, reason] of cases) {
      const answer = await post(url, anActivity(connector.url), authorization ? { authorization } : {})
      assert.deepEqual(answer, { status: 401, body: { error: 'Unauthorized' } })
      assert.equal(lastReason(logged), reason)
    }
    assert.deepEqual(connector.calls, [])
  })

  it('are refused by the guard before any key is fetched', async () => {
    const connector = await startConnector()
    const keys = await startKeyServer([known])
    const { url } = await startBot({ turn: echo, metadataUrl: keys.metadataUrl })
    for (const claims of [
      { iss: 'https://sts.windows.net/x/', tid: 'x' },
      { exp: undefined },
      { appid: appId },
    ]) {
      const authorization = signToken(known, someClaims(connector.url, claims))
      assert.equal((await post(url, anActivity(connector.url), { authorization })).status, 401)
    }
    assert.equal(keys.asked(), 0)
  })

  it('are refused by the adapter too, should the guard have let them pass', async () => {
    const connector = await startConnector()
    const { metadataUrl } = await startKeyServer([known])
    const { url } = await startBot({ turn: echo, metadataUrl, withoutGuard: true })
    const authorization = signToken(makeKey('known'), someClaims(connector.url))
    const answer = await post(url, anActivity(connector.url), { authorization })
    assert.deepEqual(answer, { status: 401, body: { error: 'Unauthorized' } })
    assert.deepEqual(connector.calls, [])
  })

  it('are good for one turn of each activity', async () => {
    const connector = await startConnector()
    const { metadataUrl } = await startKeyServer([known])
    const { url } = await startBot({ turn: echo, metadataUrl })
    const headers = { authorization: signToken(known, someClaims(connector.url)) }
    const activity = anActivity(connector.url)
    const answers = await Promise.all([1, 2, 3].map(() => post(url, activity, headers)))
    answers.push(await post(url, activity, headers))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    )
    assert.equal(connector.calls.length, 1)
  })

  it('cannot take the place of an activity when they are refused', async () => {
    const connector = await startConnector()
    const { metadataUrl } = await startKeyServer([known])
    const { url } = await startBot({ turn: echo, metadataUrl })
    const activity = anActivity(connector.url)
    const forged = { authorization: signToken(makeKey('known'), someClaims(connector.url)) }
    assert.equal((await post(url, activity, forged)).status, 401)
    assert.equal(
      (await post(url, activity, { authorization: signToken(known, someClaims(connector.url)) })).status,
      200,
    )
    assert.equal(connector.calls.length, 1)
  })
})

describe('keys of the Bot Service', () => {
  async function aBotWithClock(settings: object = {}) {
    const connector = await startConnector()
    const keys = await startKeyServer([known])
    const clock = { ahead: 0 }
    const start = Date.now()
    const now = (): number => start + clock.ahead
    const { url, logged } = await startBot({
      turn: echo,
      metadataUrl: keys.metadataUrl,
      now,
      keys: { timeoutMs: 200, ...settings },
    })
    const ask = async (key = known) => {
      const exp = Math.floor(now() / 1000) + 600
      const authorization = signToken(key, someClaims(connector.url, { exp }))
      return (await post(url, anActivity(connector.url), { authorization })).status
    }
    return { keys, clock, ask, logged }
  }

  it('are fetched once for many who wait', async () => {
    const { keys, ask } = await aBotWithClock()
    assert.deepEqual(await Promise.all([ask(), ask(), ask(), ask()]), [200, 200, 200, 200])
    assert.equal(keys.asked(), 1)
  })

  for (const outage of ['broken', 'hanging', 'emptied', 'a login page'] as const) {
    it(`stay in use while their endpoint is ${outage}, though days old`, async () => {
      const { keys, clock, ask } = await aBotWithClock()
      assert.equal(await ask(), 200)
      keys.behave(outage)
      clock.ahead = 30 * hour
      assert.deepEqual([await ask(), await ask()], [200, 200])
      assert.equal(keys.asked(), 2)
      for (const hours of [36, 48, 72]) {
        clock.ahead = hours * hour
        assert.deepEqual([await ask(), await ask(makeKey('unknown')), await ask()], [200, 401, 200])
      }
    })

    it(`answer 503 when their endpoint is ${outage} from the start, and 200 when it is back`, async () => {
      const { keys, clock, ask, logged } = await aBotWithClock()
      keys.behave(outage)
      assert.equal(await ask(), 503)
      assert.match(
        String(lastReason(logged)),
        /^Error: http.*(answered 503, expected 200|Missing RSA keys, expected at least one)$|^TimeoutError|^SyntaxError/,
      )
      keys.behave('well')
      assert.equal(await ask(), 503) // not asked for again at once
      assert.equal(keys.asked(), 1)
      clock.ahead = 1000
      assert.equal(await ask(), 200)
    })
  }

  it('are asked for again by an unknown name, but not by each', async () => {
    const { keys, clock, ask } = await aBotWithClock()
    assert.equal(await ask(), 200)
    assert.deepEqual([await ask(makeKey('x')), await ask(makeKey('y'))], [401, 401])
    assert.equal(keys.asked(), 1)
    clock.ahead = 61_000
    assert.deepEqual([await ask(makeKey('x')), await ask(makeKey('y'))], [401, 401])
    assert.equal(keys.asked(), 2)
  })

  it('are picked up when they were changed, and taken no longer when they were withdrawn', async () => {
    const { keys, clock, ask } = await aBotWithClock()
    const next = makeKey('next')
    assert.deepEqual([await ask(), await ask(next)], [200, 401])
    keys.publish([known, next])
    clock.ahead = 61_000
    assert.deepEqual([await ask(), await ask(next), await ask()], [200, 200, 200])
    keys.publish([next])
    clock.ahead = 25 * hour
    // The first answer comes from the keys at hand; fresh ones are fetched behind it.
    while ((await ask()) === 200) await new Promise((done) => setTimeout(done, 5))
    assert.deepEqual([await ask(), await ask(next)], [401, 200])
  })

  it('may change under the same name', async () => {
    const { keys, clock, ask } = await aBotWithClock()
    const again = makeKey('known')
    assert.deepEqual([await ask(), await ask(again)], [200, 401])
    keys.publish([again])
    clock.ahead = 25 * hour
    while ((await ask()) === 200) await new Promise((done) => setTimeout(done, 5))
    assert.deepEqual([await ask(), await ask(again)], [401, 200])
  })

  it('let nobody wait who has a known one while an unknown one is looked for in vain', async () => {
    const { keys, clock, ask } = await aBotWithClock({ timeoutMs: 60_000 })
    assert.equal(await ask(), 200)
    keys.behave('hanging')
    clock.ahead = 61_000
    const lost = ['a', 'b', 'c'].map((name) => ask(makeKey(name)))
    while (keys.asked() < 2) await new Promise((done) => setTimeout(done, 5))
    assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [200, 200, 200])
    keys.close()
    assert.deepEqual(await Promise.all(lost), [401, 401, 401])
    assert.equal(keys.asked(), 2)
  })
})
