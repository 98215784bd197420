import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { createExperts, type Experts, installationKey } from '../../../src/app/requests/experts.ts'
import { locale } from '../../../src/locale/locale.ts'
import type { RecordStore } from '../../../src/record/record-store.ts'
import { botSettings } from '../../../src/teams/bot-settings.ts'
import type { Member } from '../../../src/teams/messenger.ts'
import { onEachDatabase } from '../../record/on-each-database.ts'
import { aMessage, startApp } from '../an-app.ts'

const reference = {
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversationId: '19:experts@thread.tacv2',
  bot: { id: '28:svar' },
}

function theExperts(record: RecordStore, member: () => Member | undefined, now = () => 0): Experts {
  return createExperts({
    record,
    config: { expertsChannel: undefined },
    bot: botSettings({ appId: '6f1c2d3e-0000-4000-8000-00000000a001' }),
    fallback: locale('en-US'),
    messenger: { member: async () => member() },
    deliverer: { wake: () => undefined, tried: async () => undefined },
    contact: undefined,
    now,
  })
}

onEachDatabase('who may decide where requests go', ({ withStore }) => {
  const cases: readonly (readonly [string, Member | undefined, 'installed' | 'not', boolean])[] = [
    ['a stranger', undefined, 'not', false],
    ['a stranger who once installed it', undefined, 'installed', false],
    ['somebody who did not sign in', { role: 'anonymous' }, 'installed', false],
    ['a member', { role: 'user' }, 'not', false],
    ['an owner, where Teams says so', { role: 'owner' }, 'not', true],
    ['the member who added Svar to the team', { role: 'user' }, 'installed', true],
  ]
  for (const [who, member, installed, may] of cases)
    it(
      `${may ? 'lets' : 'does not let'} ${who}`,
      withStore(async (record) => {
        const person = record.keyed('kari')
        if (installed === 'installed')
          await record.conversations.keep({
            conversation: installationKey(record, 'team'),
            kind: 'channel',
            reference,
            person,
            at: 0,
          })
        const experts = theExperts(record, () => member)
        assert.equal(await experts.mayMoveTo(reference, { person, userId: '29:kari', teamId: 'team' }), may)
        assert.equal(
          await experts.mayMoveTo(reference, { person, userId: '29:kari', teamId: 'other' }),
          may && member?.role === 'owner',
        )
      }),
    )
})

describe('who brought Svar into a team', () => {
  it('is kept until Svar is taken out of it', async () => {
    const app = await startApp(['articles'], { isLoaded: true })
    const { record } = app
    const installation = (action: string) =>
      app.post({
        ...aMessage('', { type: 'installationUpdate', action }),
        channelData: { team: { id: 'team' } },
        conversation: { id: 'team', conversationType: 'channel', isGroup: true, name: '' },
      } as Partial<Activity>)
    const by = async () => (await record.conversations.get(installationKey(record, 'team')))?.person
    const kari = record.keyed('msteams//29:kari')
    await installation('add')
    assert.equal(await by(), kari)
    await installation('remove')
    assert.equal(await by(), undefined)
    await installation('add')
    assert.equal(await by(), kari)
    assert.equal(app.connector.messages().length, 2)
    await app.close()
  })
})

onEachDatabase('who may answer', ({ withStore }) => {
  it(
    'asks Teams again after a minute, and each time for who was none',
    withStore(async (record) => {
      let [now, asked, isThere] = [0, 0, false]
      const experts = theExperts(
        record,
        () => {
          asked += 1
          return isThere ? { role: 'user' } : undefined
        },
        () => now,
      )
      const channel = { conversation: record.keyed('channel'), reference, locale: locale('en-US') }
      const kari = { person: record.keyed('kari'), userId: '29:kari', teamId: undefined }
      const ask = () => experts.isMember(channel, kari)
      assert.deepEqual([await ask(), await ask(), asked], [false, false, 2])
      isThere = true
      assert.deepEqual([await ask(), await ask(), asked], [true, true, 3])
      isThere = false
      now = 59_999
      assert.deepEqual([await ask(), asked], [true, 3])
      now = 60_000
      assert.deepEqual([await ask(), asked], [false, 4])
    }),
  )
})
