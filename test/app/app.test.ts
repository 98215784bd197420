import assert from 'node:assert/strict'
import { aMessage, answersIn, mentioning, type RunningApp, startApp } from './an-app.ts'

describe('the app over HTTP', () => {
  let app: RunningApp
  beforeEach(async () => {
    app = await startApp(['articles'])
  })
  afterEach(() => app.close())

  const summaries = () => answersIn(app).map(({ summary }) => summary)
  const cards = () => JSON.stringify(answersIn(app))

  it('answers a question with a card', async () => {
    const { status } = await app.post(aMessage('forgot my password'))
    assert.equal(status, 200)
    assert.deepEqual(summaries(), ['Reset or change your password'])
  })

  it('answers in the language of the question', async () => {
    await app.post(aMessage('glemt passordet'))
    assert.deepEqual(summaries(), ['Tilbakestill eller endre passordet'])
  })

  it('answers in the client’s language when the question has none of its own', async () => {
    await app.post(aMessage('VPN', { locale: 'lv-LV' }))
    assert.match(String(summaries()[0]), /VPN/)
    assert.match(cards(), /"lang":"lv"/)
  })

  it('answers an activity once, however often Teams sends it', async () => {
    const message = aMessage('forgot my password')
    await Promise.all([app.post(message), app.post(message)])
    await app.post(message)
    assert.equal(answersIn(app).length, 1)
  })

  it('greets once when it is installed, though two activities say so', async () => {
    const installed = aMessage('', { type: 'installationUpdate', action: 'add' })
    await app.post(installed)
    await app.post({
      ...installed,
      id: 'two',
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:svar', name: '' }],
    })
    assert.equal(answersIn(app).length, 1)
    assert.match(cards(), /I am Svar/)
  })

  it('greets again who has taken it out and back in, or of whose leaving another replica was told', async () => {
    let now = 0
    const own = await startApp(['articles'], { parts: { now: () => now } })
    const change = (action: string) => own.post(aMessage('', { type: 'installationUpdate', action }))
    for (const action of ['add', 'remove', 'add', 'add']) await change(action)
    assert.equal(answersIn(own).length, 2)
    now += 60_000
    await change('add')
    assert.equal(answersIn(own).length, 3)
    await own.close()
  })

  it('greets in the reader’s language', async () => {
    await app.post(aMessage('', { type: 'installationUpdate', action: 'add', locale: 'nb-NO' }))
    assert.match(cards(), /"lang":"nb"/)
  })

  it('hears its name in a channel and does not search for it', async () => {
    const channel = { id: '19:team;messageid=1', conversationType: 'channel', isGroup: true, name: '' }
    await app.post(aMessage('', { ...mentioning('the printer does not print'), conversation: channel }))
    assert.deepEqual(summaries(), ['Printer is not printing'])
    assert.match(app.connector.calls[0]?.path ?? '', /19%3Ateam%3Bmessageid%3D1/)
  })

  it('answers in a group or channel only what mentions it, edited or not', async () => {
    const toOthers = { ...mentioning('').entities?.[0], mentioned: { id: '29:ola', name: 'Ola' } }
    for (const conversationType of ['groupChat', 'channel']) {
      const conversation = { id: `19:${conversationType}`, conversationType, isGroup: true, name: '' }
      for (const over of [
        {},
        { entities: [toOthers] },
        { text: 'help' },
        { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/x' }] },
        { type: 'messageUpdate', channelData: { eventType: 'editMessage' } },
      ])
        await app.post(aMessage('the printer does not print', { conversation, ...over }))
      assert.deepEqual(app.connector.calls, [])
      await app.post(aMessage('', { ...mentioning('the printer does not print'), conversation }))
      assert.deepEqual(summaries(), ['Printer is not printing'])
      app.connector.calls.length = 0
    }
  })

  for (const [who, from] of [
    ['itself', { id: '28:svar', name: 'Svar' }],
    ['another bot', { id: '28:other', name: 'Other', role: 'bot' }],
  ] as const) {
    it(`does not answer ${who}`, async () => {
      const { status } = await app.post(aMessage('forgot my password', { from }))
      assert.equal(status, 200)
      assert.deepEqual(app.connector.calls, [])
    })
  }

  it('says that it cannot read a picture', async () => {
    await app.post(
      aMessage('', { attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/x' }] }),
    )
    assert.match(cards(), /cannot read pictures/)
  })

  it('says of a very long message that it searched its beginning', async () => {
    await app.post(aMessage(`forgot my password ${'and then '.repeat(150)}`))
    assert.equal(answersIn(app).length, 2)
    assert.match(cards(), /message is long, so I searched only with its beginning and the error codes in it/)
  })

  it('opens the article of a pressed button, sent as a message', async () => {
    const press = { svar: 'article', id: 'printer-not-printing', locale: 'nb-NO' }
    await app.post({ ...aMessage(''), value: press })
    assert.deepEqual(summaries(), ['Skriveren skriver ikke ut'])
  })

  it('opens the article of a pressed button, sent as an invoke, and answers the invoke', async () => {
    const data = { svar: 'article', id: 'printer-not-printing', locale: 'nb-NO' }
    const invoke = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data } },
    }
    const { status, body } = await app.post({ ...aMessage(''), ...invoke })
    assert.equal(status, 200)
    assert.deepEqual(body, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' })
    assert.deepEqual(summaries(), ['Skriveren skriver ikke ut'])
  })

  for (const [what, value, said] of [
    ['an article that is gone', { svar: 'article', id: 'nowhere', locale: 'en-US' }, /no longer available/],
    ['another bot’s card', { verb: 'approve' }, /This button no longer works\. Ask me again\./],
    ['a form without the language', { svar: 'language', locale: '' }, /Nothing was changed\./],
    ['a form with a language of nobody', { svar: 'language', locale: '?' }, /Nothing was changed\./],
  ] as const) {
    it(`says what has come of ${what}`, async () => {
      await app.post({ ...aMessage(''), value })
      assert.match(cards(), said)
    })
  }

  it('does not understand an invoke that it has no answer to', async () => {
    const { status } = await app.post({
      ...aMessage(''),
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: {},
    })
    assert.equal(status, 501)
  })

  it('sends Markdown to a channel without cards, and plain buttons to the Emulator', async () => {
    await app.post(aMessage('forgot my password', { channelId: 'emulator' }))
    assert.match(cards(), /Action\.Submit/)
    assert.doesNotMatch(cards(), /Action\.Execute/)
  })
})

describe('the app before its articles are read', () => {
  it('shows that it is writing and says that it is not ready', async () => {
    const app = await startApp(['articles'], { isLoaded: false })
    await app.post(aMessage('forgot my password'))
    assert.deepEqual(
      app.connector.calls.map(({ body }) => body.type),
      ['typing', 'message'],
    )
    assert.match(JSON.stringify(answersIn(app)), /still reading/)
    await app.close()
  })

  it('says so to a press in the answer to it', async () => {
    const app = await startApp(['articles'], { isLoaded: false })
    const action = { data: { svar: 'cancel' } }
    const { body } = await app.post(
      aMessage('', { type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    )
    assert.match(JSON.stringify(body), /still reading/)
    assert.deepEqual(answersIn(app), [])
    await app.close()
  })
})
