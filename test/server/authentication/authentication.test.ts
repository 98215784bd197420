import assert from 'node:assert/strict'
import { STATUS_CODES } from 'node:http'
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
