import assert from 'node:assert/strict'
import { dataOf, pressesOf, titlesOf } from '../../conversations/card-presses.ts'
import { channelId, chatOf, grace, kari, linus, mallory, type Seen, startTeam, type Team } from './a-team.ts'

describe('a request to the experts', () => {
  let team: Team
  beforeEach(async () => {
    team = await startTeam()
    await team.say(linus, 'experts here', 'channel')
  })
  afterEach(() => team.close())

  const last = (to: string) => team.seen().findLast((each) => each.to === to)
  const inChat = () => last(chatOf(kari))
  const experts = () => last(channelId)?.card
  const request = async () => (await team.app.record.requests.search('', 1))[0]

  const ask = async (title = 'Skriveren står', details = 'Den sier papirstopp') => {
    await team.say(kari, 'skriveren skriver ikke ut')
    await team.say(kari, 'spør en ekspert')
    const sent = await team.press(kari, { ...dataOf(inChat()?.card, 'Send'), title, details })
    await team.settle()
    return sent
  }
  const press = async (person: typeof kari, title: string) => {
    const where = person === kari ? 'chat' : 'channel'
    const pressed = await team.press(
      person,
      dataOf(where === 'chat' ? inChat()?.card : experts(), title),
      where,
    )
    await team.settle()
    return pressed
  }
  const reply = async (person: typeof kari, text: string) => {
    const { card } = await team.dialog('task/fetch', person, dataOf(experts(), 'Reply'))
    const said = await team.dialog('task/submit', person, { ...dataOf(card, 'Send'), text })
    await team.settle()
    return said
  }

  it('is posted to the channel once, with what was asked and shown', async () => {
    const { text } = await ask()
    assert.equal(text, 'Henvendelse 1 er sendt til ekspertene. Jeg skriver til deg her når det skjer noe.')
    const posted = last(channelId)
    const kept = await request()
    assert.deepEqual(
      [kept?.title, kept?.details, kept?.question, kept?.locale, kept?.state, kept?.requester.name],
      ['Skriveren står', 'Den sier papirstopp', 'skriveren skriver ikke ut', 'nb-NO', 'new', 'Kari'],
    )
    assert.deepEqual(kept?.shown[0], { id: 'printer-not-printing', locale: 'nb-NO' })
    const cards = await team.app.record.requests.cards(kept?.id ?? '')
    assert.deepEqual(
      cards.map(({ activityId, audience }) => [activityId, audience]),
      [[posted?.activityId, 'experts']],
    )
    assert.deepEqual([posted?.isUpdate, titlesOf(posted?.card)], [false, ['Assign to me', 'Reply', 'Close']])
  })

  it('changes the one card of the experts, and tells the requester in their own language', async () => {
    await ask()
    const { activityId } = last(channelId) ?? {}
    await press(grace, 'Assign to me')
    assert.equal(inChat()?.text, 'En ekspert jobber med henvendelse 1: Grace.')
    assert.deepEqual(titlesOf(experts()), ['Reply', 'Close', 'Give back'])
    assert.equal((await reply(grace, 'Åpne skuff 2.')).text, 'Your reply has been sent.')
    assert.equal(inChat()?.text, 'Grace har svart på henvendelse 1:')
    assert.match(JSON.stringify(inChat()?.card), /Åpne skuff 2\./)
    await press(kari, 'Det løste problemet')
    assert.equal((await request())?.state, 'closed')
    await press(linus, 'Reopen')
    assert.equal(inChat()?.text, 'Henvendelse 1 er åpen igjen.')
    const updates = team.seen().filter(({ to, isUpdate }) => to === channelId && isUpdate)
    assert.deepEqual(new Set(updates.map((each) => each.activityId)), new Set([activityId]))
    assert.equal(updates.length, 4)
  })

  it('tells the requester in the language that they have chosen meanwhile', async () => {
    await ask()
    await team.press(kari, { svar: 'language', locale: 'de-DE' })
    await press(grace, 'Assign to me')
    assert.match(JSON.stringify(inChat()?.card), /kümmert sich jetzt: Grace/)
  })

  it('is one request however often the form is sent', async () => {
    await team.say(kari, 'spør en ekspert')
    const data = { ...dataOf(inChat()?.card, 'Send'), title: 'Hjelp', details: '' }
    const answers = await Promise.all([1, 2, 3].map(() => team.press(kari, data)))
    await team.settle()
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1)
    assert.equal((await team.app.record.requests.search('', 10)).length, 1)
    assert.equal(
      team.seen().filter(({ to, card }) => to === channelId && titlesOf(card).includes('Close')).length,
      1,
    )
  })

  it('is nobody else’s by its id', async () => {
    await ask()
    const id = (await request())?.id
    const { text } = await team.press(mallory, {
      svar: 'send-request',
      request: id,
      title: 'Mine',
      details: '',
    })
    assert.equal(text, 'This button is for the person who asked.')
    assert.equal((await request())?.title, 'Skriveren står')
  })

  it('asks for a title, and keeps what was written', async () => {
    await team.say(kari, 'spør en ekspert')
    const data = { ...dataOf(inChat()?.card, 'Send'), title: ' ', details: 'Den piper.' }
    const { card } = await team.press(kari, data)
    assert.match(JSON.stringify(card), /Skriv hva du trenger hjelp med\..*Den piper\./)
    assert.equal(await request(), undefined)
  })

  it('is taken by one of two experts at once', async () => {
    await ask()
    const take = dataOf(experts(), 'Assign to me')
    const [one, two] = await Promise.all([
      team.press(grace, take, 'channel'),
      team.press(linus, take, 'channel'),
    ])
    const taken = await request()
    const winner = taken?.assignee?.name ?? ''
    assert.ok(['Grace', 'Linus'].includes(winner))
    const loser = winner === 'Grace' ? two : one
    assert.match(JSON.stringify(loser?.card), new RegExp(`${winner} is already working on this request\\.`))
    assert.deepEqual(titlesOf(loser?.card), ['Reply', 'Close', 'Give back'])
    assert.equal(taken?.version, 2)
    await team.settle()
    assert.equal(team.seen().filter(({ text }) => text.startsWith('En ekspert jobber')).length, 1)
  })

  it('is no trouble to who clicks twice', async () => {
    await ask()
    const take = dataOf(experts(), 'Assign to me')
    const twice = await Promise.all([1, 2].map(() => team.press(grace, take, 'channel')))
    for (const { card } of twice) assert.doesNotMatch(JSON.stringify(card), /already working/)
    assert.equal((await request())?.version, 2)
  })

  it('keeps an answer that was written while somebody else changed the request', async () => {
    await ask()
    const { card } = await team.dialog('task/fetch', grace, dataOf(experts(), 'Reply'))
    await press(linus, 'Assign to me')
    const late = { ...dataOf(card, 'Send'), text: 'Åpne skuff 2.' }
    const again = await team.dialog('task/submit', grace, late)
    assert.match(JSON.stringify(again.card), /has changed in the meantime.*Åpne skuff 2\./)
    const said = await team.dialog('task/submit', grace, {
      ...dataOf(again.card, 'Send'),
      text: 'Åpne skuff 2.',
    })
    assert.equal(said.text, 'Your reply has been sent.')
    assert.equal((await request())?.answer, 'Åpne skuff 2.')
  })

  it('is nothing for who is not in the team, whatever they press', async () => {
    await ask()
    const presses = pressesOf(experts())
    for (const { data } of presses) {
      const dialog = await team.dialog('task/fetch', mallory, data)
      const pressed = await team.press(mallory, data, 'channel')
      assert.deepEqual(
        [dialog.text, pressed.text],
        ['Only members of the experts’ team can do this.', 'Only members of the experts’ team can do this.'],
      )
    }
    assert.equal(presses.length, 3)
    assert.equal((await request())?.version, 1)
  })

  it('is nothing for an expert who is not its requester', async () => {
    const { card } = await ask()
    const { text } = await team.press(grace, dataOf(card, 'Trekk tilbake'))
    assert.equal(text, 'This button is for the person who asked.')
    assert.equal((await request())?.state, 'new')
  })

  it('is withdrawn and reopened from the list of one’s own', async () => {
    await ask('Skriveren')
    await ask('Skjermen')
    await team.say(kari, 'mine henvendelser')
    const { card } = await press(kari, 'Trekk tilbake')
    assert.match(
      JSON.stringify(card),
      /Henvendelse 2 er trukket tilbake\..*Henvendelse 2 · Trukket.*Henvendelse 1 · Ny/,
    )
    assert.deepEqual(titlesOf(experts()), [])
    await team.say(kari, 'mine henvendelser')
    assert.deepEqual(titlesOf(inChat()?.card), ['Trekk tilbake'])
  })

  it('says that it is gone once its requester is forgotten', async () => {
    await ask()
    const presses = [dataOf(experts(), 'Assign to me'), dataOf(experts(), 'Reply')]
    await team.press(kari, { svar: 'forget' })
    for (const data of presses)
      assert.equal((await team.press(linus, data, 'channel')).text, 'This request has been deleted.')
  })

  it('is shown to the experts no more once its requester is forgotten', async () => {
    await ask()
    await ask('VPN', 'Får ikke koblet til')
    await press(linus, 'Assign to me')
    const posted = team.seen().filter(({ to, isUpdate }) => to === channelId && !isUpdate)
    const before = team.seen().length
    await team.press(kari, { svar: 'forget' })
    await team.settle()
    const updates = team
      .seen()
      .slice(before)
      .filter(({ to }) => to === channelId)
    assert.deepEqual(
      updates.map(({ isUpdate, activityId, text }) => ({ isUpdate, activityId, text })),
      [
        ['Request 1 · Withdrawn: This request has been deleted.', posted.at(-2)],
        ['Request 2 · Withdrawn: This request has been deleted.', posted.at(-1)],
      ].map(([text, card]) => ({ isUpdate: true, activityId: (card as Seen).activityId, text })),
    )
    for (const { card } of updates) {
      assert.doesNotMatch(JSON.stringify(card), /Skriveren|papirstopp|VPN|koblet|Kari|Linus/)
      assert.deepEqual(titlesOf(card), [])
    }
    assert.equal((await team.app.record.outbox.waiting()).count, 0)
  })

  it('shows an expert’s name no more once the expert is forgotten', async () => {
    await ask()
    await press(linus, 'Assign to me')
    assert.match(JSON.stringify(experts()), /Linus/)
    await team.press(linus, { svar: 'forget' })
    await team.settle()
    assert.match(JSON.stringify(experts()), /Skriveren står/)
    assert.doesNotMatch(JSON.stringify(experts()), /Linus/)
  })

  it('is asked for at a step, which the experts see', async () => {
    await team.say(kari, 'skriveren skriver ikke ut')
    const asked = await team.app.record.questions.last(team.app.record.keyed('msteams//29:kari'))
    const stuck = { id: 'printer-not-printing', locale: 'nb-NO', procedure: 1, step: 2 }
    await team.press(kari, { svar: 'expert', asked: asked?.id, stuck })
    const form = JSON.stringify(inChat()?.card)
    assert.match(form, /"value":"skriveren skriver ikke ut"/)
    assert.match(form, /"value":"Skriveren skriver ikke ut · [^"]+\\nStår fast på trinn 2: [^"]{20,}"/)
  })

  it('is about the article whose step it was asked for at, whatever was asked before', async () => {
    await team.say(kari, 'skriveren skriver ikke ut')
    const stuck = { id: 'unlock-a-locked-account', locale: 'en-US', procedure: 2, step: 3 }
    await team.press(kari, { svar: 'expert', stuck })
    const form = JSON.stringify(inChat()?.card)
    assert.match(form, /"value":"Unlock a locked account"/)
    assert.match(
      form,
      /"value":"Unlock a locked account · Unlock the account yourself\\nStår fast på trinn 3: Choose I know/,
    )
    await team.press(kari, { ...dataOf(inChat()?.card, 'Send'), title: 'Låst', details: '' })
    const kept = await request()
    assert.deepEqual([kept?.shown, kept?.question], [[{ id: stuck.id, locale: 'en-US' }], undefined])
  })

  it('asks nothing in the name of a step that is no more', async () => {
    await team.say(kari, 'skriveren skriver ikke ut')
    const stuck = { id: 'unlock-a-locked-account', locale: 'en-US', procedure: 7, step: 1 }
    await team.press(kari, { svar: 'expert', stuck })
    assert.doesNotMatch(JSON.stringify(inChat()?.card), /skriver|Står fast/)
  })

  it('takes nobody else’s question along', async () => {
    await team.say(kari, 'skriveren skriver ikke ut')
    const asked = await team.app.record.questions.last(team.app.record.keyed('msteams//29:kari'))
    await team.press(grace, { svar: 'expert', asked: asked?.id })
    assert.doesNotMatch(JSON.stringify(last(chatOf(grace))?.card), /skriver/)
  })

  it('is found from the compose box by experts alone', async () => {
    await ask()
    const search = async (person: typeof kari, value: string) => {
      const { body } = await team.query(person, 'requests', value)
      return body as { composeExtension: { text?: string; attachments?: { preview: { content: object } }[] } }
    }
    const found = await search(grace, 'papirstopp')
    assert.deepEqual(
      found.composeExtension.attachments?.map(({ preview }) => preview.content),
      [{ title: 'Skriveren står', text: 'Request 1 · New · Kari' }],
    )
    assert.equal((await search(grace, '#1')).composeExtension.attachments?.length, 1)
    assert.equal((await search(grace, '#2')).composeExtension.attachments?.length, 0)
    assert.equal(
      (await search(mallory, 'papirstopp')).composeExtension.text,
      'Only members of the experts’ team can do this.',
    )
  })
})
