import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seed } from '../seed.ts'
import { startConnector } from '../teams/recording-connector.ts'
import { chances, pick } from './chance.ts'
import { type Damaged, damage } from './damage.ts'
import { startProcess } from './start-process.ts'

const rounds = process.env.SVAR_EVERYTHING === '1' ? 10_000 : 300
const atOnce = 8
const patienceMs = 30_000

/** Our own activities, and the recorded ones where they are at hand. */
function activities(): object[] {
  return ['test/activities', '../shared/activities']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .map((path): object => JSON.parse(readFileSync(path, 'utf8')))
}

async function statusOf(url: string, { body, headers }: Damaged): Promise<number | string> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers,
      signal,
    })
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    return String(error)
  }
}

const isFine = (status: number | string): boolean =>
  typeof status === 'number' && (status < 500 || status === 501)

describe('damaged activities', function () {
  this.timeout(600_000)

  it(`are each answered, ${rounds} of them, and the process lives`, async () => {
    const connector = await startConnector()
    const bot = await startProcess('dist/src/main.js', { PORT: '0' })
    const chance = chances(seed)
    const shapes = activities()
    const answers = new Map<number | string, number>()
    const wrong: string[] = []
    for (let round = 0; round < rounds; round += atOnce) {
      const batch = Array.from({ length: Math.min(atOnce, rounds - round) }, (_, index) =>
        damage({ ...pick(shapes, chance), id: `round-${round + index}`, serviceUrl: connector.url }, chance),
      )
      const statuses = await Promise.all(batch.map((damaged) => statusOf(bot.url, damaged)))
      for (const [index, status] of statuses.entries()) {
        answers.set(status, (answers.get(status) ?? 0) + 1)
        if (!isFine(status)) wrong.push(`round ${round + index} of seed ${seed}: ${status}`)
      }
    }
    assert.deepEqual([wrong, bot.alive()], [[], true], bot.lines.slice(-20).join('\n'))
    const ownFaults = bot.lines.filter((line) =>
      /turn failed.*\b(Type|Range|Reference|Syntax)Error/.test(line),
    )
    assert.deepEqual(ownFaults, [])
    // Or nothing has been tried: some must be refused, and some must come through.
    assert.ok((answers.get(400) ?? 0) > rounds / 10 && (answers.get(200) ?? 0) > rounds / 10)
    bot.signal('SIGKILL')
  })
})
