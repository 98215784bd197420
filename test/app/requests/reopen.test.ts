import assert from 'node:assert/strict'
import { dataOf, titlesOf } from '../../conversations/card-presses.ts'
import { channelId, chatOf, grace, kari, linus, mallory, startTeam, type Team } from './a-team.ts'

const reason = 'Den blinker igjen.\nNå om natten også.'

describe('a request that its requester reopens', () => {
  let team: Team
  beforeEach(async () => {
    team = await startTeam()
    await team.say(linus, 'experts here', 'channel')
    await team.say(kari, 'spør en ekspert')
    await team.press(kari, { ...dataOf(inChat(), 'Send'), title: 'Lyset blinker', details: '' })
    await team.settle()
    await answer('Jeg har byttet pæren.')
  })
  afterEach(() => team.close())

  const last = (to: string) => team.seen().findLast((each) => each.to === to)
  const inChat = () => last(chatOf(kari))?.card
  const experts = () => last(channelId)?.card
  const request = async () => (await team.app.record.requests.search('', 1))[0]
  const notes = async () => {
    const events = await team.app.record.requests.history((await request())?.id ?? '')
    return events.flatMap(({ action, note }) => (action === 'reopen' ? [note] : []))
  }

  const answer = async (text: string) => {
    const { card } = await team.dialog('task/fetch', grace, dataOf(experts(), 'Reply'))
    await team.dialog('task/submit', grace, { ...dataOf(card, 'Send'), text })
    await team.settle()
  }
  const asExpert = async (title: string) => {
    await team.press(linus, dataOf(experts(), title), 'channel')
    await team.settle()
  }
  const open = (person = kari) => team.dialog('task/fetch', person, dataOf(inChat(), 'Åpne på nytt'), 'chat')
  const send = async (form: object, text: string, person = kari) => {
    const sent = await team.dialog('task/submit', person, { ...form, text }, 'chat')
    await team.settle()
    return sent
  }

  it('opens a form with its number, its title and the answer', async () => {
    const { body, card } = await open()
    assert.equal((body as { task: { value: { title: string } } }).task.value.title, 'Åpne på nytt')
    assert.match(
      JSON.stringify(card),
      /Henvendelse 1 · Besvart.*Lyset blinker.*Jeg har byttet pæren\..*"label":"Detaljer".*"isMultiline":true/,
    )
    assert.deepEqual(titlesOf(card), ['Send'])
    assert.equal((await request())?.state, 'answered')
  })

  it('tells the experts why, above the answer and in the history', async () => {
    const { card } = await open()
    const { text } = await send(dataOf(card, 'Send'), reason)
    assert.equal(text, 'Henvendelse 1 er åpen igjen.')
    assert.deepEqual(await notes(), [reason])
    assert.match(
      JSON.stringify(experts()),
      /"Reopened".*Den blinker igjen\..*Nå om natten også\..*byttet pæren.*Reopened · Kari.*Den blinker igjen\. Nå om natten også\./,
    )
  })

  it('tells them why until there is another answer', async () => {
    const { card } = await open()
    await send(dataOf(card, 'Send'), reason)
    const told = () => JSON.stringify(experts()).includes('"Den blinker igjen."')
    await asExpert('Assign to me')
    assert.ok(told())
    await answer('Jeg har byttet bryteren.')
    assert.ok(!told())
    assert.match(JSON.stringify(experts()), /Reopened · Kari.*Den blinker igjen\. Nå om natten også\./)
  })

  it('needs no reason', async () => {
    const { card } = await open()
    await send(dataOf(card, 'Send'), ' ')
    assert.deepEqual([(await request())?.state, await notes()], ['reopened', [undefined]])
    assert.doesNotMatch(JSON.stringify(experts()), /"Reopened"/)
  })

  it('is opened by the buttons of earlier cards, which have no form', async () => {
    const { id, version } = (await request()) ?? {}
    const old = { svar: 'change-request', request: id, version, change: 'reopen', as: 'requester' }
    const { text } = await team.press(kari, old)
    assert.equal(text.split('.')[0], 'Henvendelse 1 er åpen igjen')
    assert.deepEqual([(await request())?.state, await notes()], ['reopened', [undefined]])
    const late = await team.press(kari, { ...old, version: 1 })
    assert.match(JSON.stringify(late.card), /er endret i mellomtiden.*Trekk tilbake/)
  })

  it('is reopened once by who sends the form twice', async () => {
    const { card } = await open()
    const form = dataOf(card, 'Send')
    const before = chatOf(kari).length
    for (const { text } of await Promise.all([send(form, reason), send(form, reason)]))
      assert.equal(text, 'Henvendelse 1 er åpen igjen.')
    assert.equal(chatOf(kari).length, before)
    assert.deepEqual([(await request())?.version, await notes()], [3, [reason]])
  })

  it('keeps a reason that was written while an expert answered once more', async () => {
    const { card } = await open()
    await answer('Jeg har byttet bryteren.')
    const again = await send(dataOf(card, 'Send'), reason)
    assert.match(JSON.stringify(again.card), /byttet bryteren.*er endret i mellomtiden.*Den blinker igjen\./)
    await send(dataOf(again.card, 'Send'), reason)
    assert.deepEqual([(await request())?.state, await notes()], ['reopened', [reason]])
  })

  it('opens no form for what is open already', async () => {
    const button = dataOf(inChat(), 'Åpne på nytt')
    const { card } = await open()
    await asExpert('Close')
    await asExpert('Reopen')
    assert.match((await team.dialog('task/fetch', kari, button, 'chat')).text, /er endret i mellomtiden/)
    const again = await send(dataOf(card, 'Send'), reason)
    assert.match(JSON.stringify(again.card), /er endret i mellomtiden.*Den blinker igjen\./)
    assert.match((await send(dataOf(card, 'Send'), ' ')).text, /er endret i mellomtiden/)
    assert.deepEqual(await notes(), [undefined])
  })

  it('is nothing for anybody else, an expert neither', async () => {
    const { card } = await open()
    for (const person of [grace, mallory]) {
      assert.equal((await open(person)).text, 'This button is for the person who asked.')
      const sent = await send(dataOf(card, 'Send'), reason, person)
      assert.equal(sent.text, 'This button is for the person who asked.')
    }
    assert.equal((await request())?.state, 'answered')
  })

  it('is gone once its requester is forgotten', async () => {
    const button = dataOf(inChat(), 'Åpne på nytt')
    const { card } = await open()
    await team.press(kari, { svar: 'forget' })
    for (const { text } of [
      await team.dialog('task/fetch', kari, button, 'chat'),
      await send(dataOf(card, 'Send'), reason),
    ])
      assert.match(text, /er slettet/)
  })

  describe('where there are no dialogs', () => {
    const openInChat = async () => {
      await team.press(kari, dataOf(inChat(), 'Åpne på nytt'))
      return inChat()
    }

    it('comes as a message, whose place is taken by what was done', async () => {
      const form = await openInChat()
      assert.deepEqual(titlesOf(form), ['Send', 'Avbryt'])
      const { card } = await team.press(kari, { ...dataOf(form, 'Send'), text: reason })
      assert.match(JSON.stringify(card), /Henvendelse 1 er åpen igjen\./)
      assert.deepEqual(await notes(), [reason])
    })

    it('shows the list anew in its place', async () => {
      await team.say(kari, 'mine henvendelser')
      const form = await openInChat()
      const { card } = await team.press(kari, { ...dataOf(form, 'Send'), text: reason })
      assert.match(JSON.stringify(card), /er åpen igjen\..*Henvendelse 1 · Åpnet på nytt/)
    })

    it('shows the request as it is by now to who presses an old button', async () => {
      const button = dataOf(inChat(), 'Åpne på nytt')
      await asExpert('Close')
      const { card } = await team.press(kari, button)
      assert.match(JSON.stringify(card), /er endret i mellomtiden.*Lyset blinker/)
      assert.deepEqual(titlesOf(card), ['Åpne på nytt'])
    })
  })
})
