import assert from 'node:assert/strict'
import type { Turn } from '../../src/teams/teams-adapter.ts'
import { startConnector } from '../teams/recording-connector.ts'
import { startBot } from './a-bot.ts'
import { anActivity, post } from './an-activity.ts'
import { startProcess } from './start-process.ts'

const soon = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

describe('drain', () => {
  it('lets a turn end that is under way, takes nothing new, and the process ends by itself', async () => {
    const connector = await startConnector()
    const bot = await startProcess('dist/test/server/echo-process.js')
    assert.equal((await post(bot.url, anActivity(connector.url))).status, 200) // leaves a connection alive
    const slow = post(bot.url, anActivity(connector.url, { text: 'slow' }))
    while (!bot.lines.includes('slow')) await soon(10)
    bot.signal('SIGTERM')
    while (!bot.lines.includes('draining')) await soon(10)
    await assert.rejects(fetch(`${bot.url}/readyz`))
    assert.equal((await slow).status, 200)
    assert.equal(await bot.ended, 0)
    assert.deepEqual(bot.lines.slice(1), ['slow', 'draining', 'drained'])
    assert.deepEqual(
      connector.messages().map(({ text }) => text),
      ['You said How do I print?', 'You said slow'],
    )
  })

  it('ends the program itself on SIGTERM', async () => {
    const bot = await startProcess('dist/src/main.js', { PORT: '0' })
    assert.equal((await fetch(`${bot.url}/readyz`)).status, 200)
    bot.signal('SIGTERM')
    assert.equal(await bot.ended, 0)
    assert.match(bot.lines.at(-1) ?? '', /drained/)
  })

  it('cuts off what takes longer than it may', async () => {
    const connector = await startConnector()
    const turns: string[] = []
    const turn: Turn = ({ activity }) => new Promise(() => turns.push(activity.id ?? ''))
    const { url, server } = await startBot({ turn })
    const hanging = post(url, anActivity(connector.url))
    hanging.catch(() => undefined)
    while (turns.length === 0) await soon(10)
    assert.equal(await server.drain(100), 'cut off')
    await assert.rejects(hanging)
  })

  it('of an idle server is done at once', async () => {
    const { server } = await startBot({ turn: async () => undefined })
    assert.equal(await server.drain(60_000), 'drained')
  })
})
