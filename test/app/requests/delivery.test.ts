import assert from 'node:assert/strict'
import { dataOf, titlesOf } from '../../conversations/card-presses.ts'
import { soon } from '../../soon.ts'
import { aRecord, mentioning, startApp } from '../an-app.ts'
import { channelId, chatOf, grace, kari, linus, startTeam, type Team } from './a-team.ts'

const blocked = { status: 403, body: { error: { code: 'MessageWritesBlocked', message: 'no' } } }
const notThere = { status: 403, body: { error: { code: 'BotNotInConversationRoster', message: 'no' } } }
const busy = { status: 429, body: {}, headers: { 'retry-after': '0' } }

describe('what is sent about requests', () => {
  let team: Team
  beforeEach(async () => {
    team = await startTeam()
  })
  afterEach(() => team.close())

  const last = (to: string) => team.seen().findLast((each) => each.to === to)
  const cardsIn = (to: string) =>
    team.seen().filter((each) => each.to === to && titlesOf(each.card).includes('Close'))
  const ask = async () => {
    await team.say(kari, 'spør en ekspert')
    return team.press(kari, { ...dataOf(last(chatOf(kari))?.card, 'Send'), title: 'Hjelp', details: '' })
  }
  const expertsHere = () => team.say(linus, 'experts here', 'channel')
  const request = async () => (await team.app.record.requests.search('', 1))[0]

  it('waits while the channel cannot be reached, and the requester is told so', async () => {
    await expertsHere()
    for (const answer of [busy, notThere]) {
      team.refused.set(channelId, answer)
      const { text } = await ask()
      assert.match(text, /er lagret\. Jeg får ikke tak i ekspertene akkurat nå/)
    }
    assert.equal((await team.app.record.outbox.waiting()).count, 2)
    team.refused.clear()
    await team.settle()
    assert.ok(await soon(() => cardsIn(channelId).filter(({ isUpdate }) => !isUpdate).length >= 2))
    assert.deepEqual(
      (
        await Promise.all(
          (await team.app.record.requests.search('', 9)).map(({ id }) => team.app.record.requests.cards(id)),
        )
      ).map((cards) => cards.length),
      [1, 1],
    )
  })

  it('survives a restart', async () => {
    const { record, remove } = await aRecord()
    const before = await startTeam({ record })
    await before.say(linus, 'experts here', 'channel')
    before.refused.set(channelId, busy)
    await before.say(kari, 'spør en ekspert')
    await before.press(kari, { ...dataOf(before.seen().at(-1)?.card, 'Send'), title: 'Hjelp', details: '' })
    const { connector } = before.app
    await before.stop()
    before.refused.clear()
    const after = await startApp(['articles'], { record, connector, isLoaded: false })
    assert.ok(await soon(async () => (await record.outbox.waiting()).count === 0))
    const [kept] = await record.requests.search('', 1)
    assert.equal((await record.requests.cards(kept?.id ?? '')).length, 1)
    await after.close()
    connector.close()
    await remove()
  })

  it('is erased in the channel as soon as that can be reached again, and not for a card that is no more', async () => {
    await expertsHere()
    await ask()
    await team.settle()
    team.refused.set(channelId, notThere)
    await team.press(kari, { svar: 'forget' })
    assert.ok(await soon(() => last(channelId)?.isUpdate === true))
    team.refused.clear()
    await team.settle()
    assert.match(last(channelId)?.text ?? '', /This request has been deleted\./)
    await ask()
    await team.settle()
    team.refused.set(channelId, { status: 404, body: { error: { code: 'ActivityNotFound', message: '' } } })
    await team.press(kari, { svar: 'forget' })
    await team.settle()
    assert.equal((await team.app.record.outbox.waiting()).count, 0)
  })

  it('is erased in the channel although it is forgotten while it is posted', async () => {
    await expertsHere()
    const posting = team.hold(channelId)
    const asked = ask()
    await posting.reached
    await team.press(kari, { svar: 'forget' })
    posting.release()
    await asked
    assert.ok(
      await soon(() => last(channelId)?.text === 'Request 1 · Withdrawn: This request has been deleted.'),
    )
    await team.settle()
    assert.equal(last(channelId)?.text, 'Request 1 · Withdrawn: This request has been deleted.')
    assert.equal((await team.app.record.outbox.waiting()).count, 0)
  })

  it('ends where the requester has blocked Svar; the experts see it, and who writes again is reached again', async () => {
    await expertsHere()
    await ask()
    await team.settle()
    team.refused.set(chatOf(kari), blocked)
    const open = await team.dialog('task/fetch', grace, dataOf(last(channelId)?.card, 'Reply'))
    const said = await team.dialog('task/submit', grace, {
      ...dataOf(open.card, 'Send'),
      text: 'Slå den på.',
    })
    assert.equal(said.text, 'The requester cannot be reached any more.')
    await team.settle()
    assert.match(JSON.stringify(last(channelId)?.card), /The requester cannot be reached any more\./)
    assert.deepEqual(titlesOf(last(channelId)?.card), ['Close'])
    const { requesterConversation } = (await request()) ?? {}
    const there = async () =>
      requesterConversation && (await team.app.record.conversations.get(requesterConversation))
    assert.equal((await there())?.deadReason, '403 MessageWritesBlocked')
    team.refused.clear()
    await team.say(kari, 'mine henvendelser')
    assert.equal((await there())?.deadReason, undefined)
    assert.match(JSON.stringify(last(chatOf(kari))?.card), /Slå den på\./)
  })

  it('tells an expert where Teams will never take the answer', async () => {
    await expertsHere()
    await ask()
    await team.settle()
    team.refused.set(chatOf(kari), {
      status: 413,
      body: { error: { code: 'MessageSizeTooBig', message: 'no' } },
    })
    const open = await team.dialog('task/fetch', grace, dataOf(last(channelId)?.card, 'Reply'))
    const said = await team.dialog('task/submit', grace, {
      ...dataOf(open.card, 'Send'),
      text: 'Slå den på.',
    })
    assert.equal(
      said.text,
      'Your reply is saved, but Teams has refused to deliver it. Write to the requester yourself.',
    )
  })

  it('says whom to turn to where nobody answers requests', async () => {
    await team.say(kari, 'spør en ekspert')
    assert.equal(last(chatOf(kari))?.text, 'Jeg vet ikke hvem jeg skal spørre. Kontakt IT-avdelingen.')
    const other = await startTeam({ settings: { SUPPORT_CONTACT: 'help@example.com' } })
    await other.say(grace, 'ask an expert')
    assert.equal(other.seen().at(-1)?.text, 'You can reach a person here: help@example.com')
    await other.close()
  })

  it('goes to the channel of EXPERTS_CHANNEL, in the default language, and nowhere else', async () => {
    const fixed = '19:fixed@thread.tacv2'
    const other = await startTeam({ settings: { EXPERTS_CHANNEL: fixed, DEFAULT_LOCALE: 'de-DE' } })
    await other.say(linus, 'experts here', 'channel')
    assert.equal(other.seen().at(-1)?.text, 'Only an owner of this team can do this.')
    await other.say(kari, 'spør en ekspert')
    const form = other.seen().at(-1)?.card
    await other.press(kari, { ...dataOf(form, 'Send'), title: 'Hjelp', details: '' })
    await other.settle()
    const posted = other.seen().find(({ to }) => to === fixed)
    assert.equal(posted?.text, 'Anfrage 1 · Neu: Hjelp')
    await other.press(kari, { svar: 'forget' })
    await other.settle()
    const erased = other.seen().findLast(({ to }) => to === fixed)
    assert.deepEqual(
      [erased?.activityId, erased?.text],
      [posted?.activityId, 'Anfrage 1 · Zurückgezogen: Diese Anfrage wurde gelöscht.'],
    )
    await other.close()
  })

  it('takes a channel from nobody but members of the one before', async () => {
    await expertsHere()
    const elsewhere = {
      id: '19:elsewhere@thread.tacv2',
      conversationType: 'channel',
      isGroup: true,
      name: '',
    }
    const here = (person: typeof grace) =>
      team.app.post({
        ...{
          type: 'message',
          id: `move-${person.id}`,
          ...mentioning('experts here'),
          channelId: 'msteams',
          locale: 'en-US',
        },
        from: { id: person.id, name: person.name },
        recipient: { id: '28:svar', name: 'Svar' },
        conversation: elsewhere,
      })
    team.members.add('29:olga')
    team.onlyIn.set('29:olga', elsewhere.id)
    await here({ id: '29:olga', name: 'Olga', locale: 'en-US' })
    assert.equal(last(elsewhere.id)?.text, 'Only an owner of this team can do this.')
    await here(grace)
    assert.equal(last(elsewhere.id)?.text, 'From now on requests to experts come to this channel.')
    await team.say(linus, 'experts here')
    assert.equal(last(chatOf(linus))?.text, 'Write this in the channel of the team that answers requests.')
  })
})
