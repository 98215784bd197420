import assert from 'node:assert/strict'
import type { TurnContext } from 'botbuilder'
import type { RetrySettings } from '../../src/teams/outbound-retry.ts'
import { echo, startBot } from '../server/a-bot.ts'
import { anActivity, post } from '../server/an-activity.ts'
import { type Behaviour, startConnector } from './recording-connector.ts'

const quick: RetrySettings = { attempts: 4, pauseMs: 2, attemptMs: 100, budgetMs: 2000 }

/** One message to a bot whose connector behaves so. */
async function aTurn(behave: Behaviour, retry = quick, turn = echo) {
  const connector = await startConnector(behave)
  const { url, logged } = await startBot({ turn, retry })
  const { status } = await post(url, anActivity(connector.url))
  return { status, connector, errors: logged.map(({ details }) => String(details.error).split('\n')[0]) }
}

describe('outbound calls', () => {
  for (const status of [412, 429, 502, 504]) {
    it(`are made again when Teams answers ${status}`, async () => {
      const { connector, errors } = await aTurn((call) => (call < 2 ? status : 200))
      assert.deepEqual([connector.calls.length, errors], [3, []])
    })
  }

  for (const status of [400, 403, 404, 413, 500, 503]) {
    it(`are not made again when Teams answers ${status}`, async () => {
      const { connector, errors } = await aTurn(() => status)
      assert.deepEqual([connector.calls.length, errors.length], [1, 1])
    })
  }

  it('are given up after four attempts', async () => {
    const { connector, errors } = await aTurn(() => 429)
    assert.deepEqual([connector.calls.length, errors.length], [4, 1])
  })

  it('are not made again after a broken connection, for the first may have arrived', async () => {
    const { connector, errors } = await aTurn(() => 'reset')
    assert.deepEqual([connector.calls.length, errors.length], [1, 1])
  })

  it('are ended when the connector hangs', async () => {
    const { status, connector, errors } = await aTurn(() => 'hang')
    assert.deepEqual([status, connector.calls.length], [200, 1])
    assert.match(errors[0] ?? '', /abort/i)
  })

  it('do not wait past the time that the turn has', async () => {
    const { connector } = await aTurn(() => 429, { ...quick, pauseMs: 60_000, budgetMs: 1000 })
    assert.equal(connector.calls.length, 1)
  })

  it('of one turn are ten at most', async () => {
    const many = async (context: TurnContext): Promise<void> => {
      for (let index = 0; index < 1000; index += 1) await context.sendActivity(`${index}`)
    }
    const { connector, errors } = await aTurn(() => 200, quick, many)
    assert.equal(connector.calls.length, 10)
    assert.deepEqual(errors, ['Error: Outbound call 11 of one turn, expected at most 10'])
  })

  it('count anew in the next turn', async () => {
    const connector = await startConnector()
    const { url, logged } = await startBot({
      turn: async (context) => {
        for (let index = 0; index < 6; index += 1) await context.sendActivity(`${index}`)
      },
    })
    await post(url, anActivity(connector.url))
    await post(url, anActivity(connector.url))
    assert.deepEqual([connector.calls.length, logged], [12, []])
  })

  it('carry every property of an entity', async () => {
    const entity = {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      citation: [
        { '@type': 'Claim', position: 1, appearance: { name: 'Printing', url: 'https://example.org/' } },
      ],
    }
    const mention = { type: 'mention', text: '<at>Kari</at>', mentioned: { id: '29:reader', name: 'Kari' } }
    const { connector } = await aTurn(
      () => 200,
      quick,
      async (context) => {
        await context.sendActivity({ type: 'message', text: 'See [1]', entities: [entity, mention] })
      },
    )
    assert.deepEqual(connector.calls[0]?.body.entities, [entity, mention])
  })
})
