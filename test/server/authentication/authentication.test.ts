import assert from 'node:assert/strict'
import { STATUS_CODES } from 'node:http'
import fc from 'fast-check'
import { governmentCloud } from '../../../src/teams/cloud.ts'
import type { StartOptions } from '../a-bot.ts'
import { startSender } from './a-sender.ts'
import * as activities from './activities-table.ts'
import * as tokens from './tokens-table.ts'
import { friendTenant, type Row } from './tokens-table.ts'

// Node itself refuses a head of more than 16 KB, and says nothing.
const bodyOf = (status: number) => (status === 431 ? '' : { error: STATUS_CODES[status] })

function testRows(
  rows: readonly Row[],
  verb: 'accepts' | 'refuses',
  options: () => Partial<StartOptions>,
  messages = 0,
): void {
  let sender: Awaited<ReturnType<typeof startSender>>
  before(async () => {
    sender = await startSender(options())
  })
  after(() => sender.close())
  for (const [name, sent, status] of rows) {
    it(`${verb} ${name} with ${status}`, async () => {
      const body = status === 200 ? {} : bodyOf(status)
      const turns = verb === 'accepts' ? 1 : 0
      assert.deepEqual(await sender.send(sent), { status, body, turns, messages: turns * messages })
    })
  }
}

const aFriend = { bot: { otherTenants: [friendTenant] } }

// Here the connector is on this machine, so that an answer that goes out is seen.
describe('authentication by token', () => {
  describe('that is right', () => testRows(tokens.accepted, 'accepts', () => aFriend, 1))
  describe('that is not', () => testRows(tokens.refused, 'refuses', () => aFriend))
})

const asDeployed = () => ({
  bot: {
    otherTenants: [friendTenant],
    otherChannels: ['webchat'],
    otherRecipients: ['svar@web'],
    otherServiceHosts: ['smba.example.org'],
  },
  rules: { loopbackService: false },
})

describe('authentication of an activity with a good token', () => {
  describe('that is for us', () => testRows(activities.accepted, 'accepts', asDeployed))
  describe('that is not', () => testRows(activities.refused, 'refuses', asDeployed))
})

describe('authentication in Azure Government', () => {
  for (const verb of ['accepts', 'refuses'] as const) {
    const rows = activities.inGovernment.filter(([, , , expected]) => expected === verb)
    describe(`that it ${verb}`, () =>
      testRows(
        rows.map(([name, sent, status]) => [name, sent, status]),
        verb,
        () => ({ ...asDeployed(), cloud: governmentCloud }),
      ))
  }
})

describe('authentication of damaged tokens', () => {
  it('refuses a token of which any letter was changed', async () => {
    const sender = await startSender()
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const changed = fc.asyncProperty(fc.nat(), fc.constantFrom(...letters), async (place, letter) => {
      const authorization = (signed: string): string => {
        const at = 7 + (place % (signed.length - 7))
        const other = signed[at] === letter ? '.' : letter
        return signed.slice(0, at) + other + signed.slice(at + 1)
      }
      const { status, turns } = await sender.send({ authorization })
      assert.deepEqual([status, turns], [401, 0])
    })
    await fc.assert(changed, { numRuns: 300 })
    await sender.close()
  })

  it('refuses other ways to write the same signature', async () => {
    const sender = await startSender()
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    // Of the last letter four bits are of no meaning.
    const siblings = (signed: string) => {
      const last = letters.indexOf(signed.at(-1) ?? '')
      return [...letters]
        .filter((_, at) => at >> 4 === last >> 4 && at !== last)
        .map((letter) => signed.slice(0, -1) + letter)
    }
    for (let index = 0; index < 15; index += 1) {
      const { status } = await sender.send({ authorization: (signed) => siblings(signed)[index] })
      assert.equal(status, 401)
    }
    await sender.close()
  })
})
