import assert from 'node:assert/strict'
import type { AdaptiveCard, CardElement } from '../../src/card/card.ts'
import { aMessage, answersIn, mentioning, type RunningApp, startApp } from './an-app.ts'

describe('going on from an answer, over HTTP', () => {
  let app: RunningApp
  beforeEach(async () => {
    app = await startApp(['articles'])
  })
  afterEach(() => app.close())

  const summaries = () => answersIn(app).map(({ summary, text }) => summary ?? text)
  const execute = (data: object, over: object = {}) => ({
    ...aMessage('', over),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data } },
  })
  const press = async (data: object, over: object = {}) => {
    const { body } = await app.post(execute(data, over))
    return (body as { value: AdaptiveCard | string }).value
  }
  /** Everything that can be pressed on the last card, by its title. */
  const buttons = () => buttonsOn(cards().at(-1))
  const cards = () =>
    answersIn(app).map(
      ({ attachments }) => (attachments as readonly { readonly content: unknown }[])[0]?.content,
    )
  const last = () => app.record.questions.last(app.record.keyed('msteams//29:kari'))

  it('says what a misspelt question was read as, and searches as it is written on demand', async () => {
    await app.post(aMessage('I forgot my pasword'))
    assert.match(JSON.stringify(answersIn(app)), /Searched for “I forgot my password”/)
    const exact = buttons().get('Search exactly as written')
    assert.deepEqual(exact, { svar: 'exact', text: 'I forgot my pasword', asked: (await last())?.id })
    const card = await press(exact ?? {})
    assert.doesNotMatch(JSON.stringify(card), /Searched for/)
    assert.equal(summaries().length, 1)
  })

  it('says in which language a question was read where words were repaired, else nothing', async () => {
    await app.post(execute({ svar: 'language', locale: 'de-DE' }))
    await app.post(aMessage('I forgot my password'))
    await app.post(aMessage('I forgot my pasword'))
    const [plain, repaired] = cards().map((card) => JSON.stringify(card))
    assert.doesNotMatch(plain ?? '', /Englisch\.|"svar":"exact"/)
    assert.match(repaired ?? '', /Gesucht nach „I forgot my password“\. [^"]*Englisch\..*"svar":"exact"/)
  })

  it('keeps one more question however often somebody searches as written', async () => {
    await app.post(aMessage('I forgot my pasword'))
    const exact = buttons().get('Search exactly as written') ?? {}
    const once = await press(exact)
    const kept = await last()
    assert.deepEqual(await press(exact), once)
    assert.deepEqual(await last(), kept)
  })

  it('turns a card to English, shows English names, and turns it back as it was', async () => {
    await app.post(aMessage('glemt passordet', { locale: 'nb-NO' }))
    const [before] = cards()
    const original = await press(buttons().get('Original (engelsk)') ?? {})
    assert.match(JSON.stringify(original), /"lang":"en".*Reset or change your password/)
    const names = await press(buttons().get('Legg til engelske knappenavn') ?? {})
    assert.match(JSON.stringify(names), /\*\*Neste\*\* \(Next\)/)
    const back = buttonsOn(names).get('Skjul engelske knappenavn')
    assert.deepEqual(await press(back ?? {}), before)
    assert.equal(summaries().length, 1)
  })

  it('goes through an article step by step and back to it', async () => {
    await app.post(aMessage('forgot my password'))
    const first = await press(buttons().get('Step by step') ?? {})
    assert.match(JSON.stringify(first), /Step 1 of 5/)
    assert.deepEqual([...buttonsOn(first).keys()], ['Next step', 'I am stuck here', 'Done'])
    const second = await press(buttonsOn(first).get('Next step') ?? {})
    assert.match(JSON.stringify(second), /Step 2 of 5/)
    assert.deepEqual(await press(buttonsOn(second).get('Previous step') ?? {}), first)
    const done = await press(buttonsOn(second).get('Done') ?? {})
    assert.deepEqual(done, cards()[0])
  })

  it('says that an article is gone when its step is', async () => {
    const gone = { svar: 'step', id: 'vpn-no-more', locale: 'en-US', procedure: 1, step: 1 }
    assert.match(String(await press(gone)), /no longer available/)
  })

  it('reads a follow-up together with the question before, says so, and leaves it on demand', async () => {
    await app.post(aMessage('How do I connect to the Wi-Fi?'))
    const before = await last()
    await app.post(aMessage('and on my phone?'))
    assert.match(
      JSON.stringify(answersIn(app).at(-1)),
      /Understood as a follow-up to “How do I connect to the Wi-Fi\?”/,
    )
    assert.equal((await last())?.text, 'and on my phone?')
    assert.equal((await last())?.follows, before?.id)
    const alone = await press(buttons().get('It is a new question') ?? {})
    assert.doesNotMatch(JSON.stringify(alone), /follow-up/)
  })

  it('reads no follow-up where the words have a sure answer alone', async () => {
    await app.post(aMessage('How do I connect to the Wi-Fi?'))
    await app.post(aMessage('and my printer does not print'))
    assert.equal(summaries().at(-1), 'Printer is not printing')
    assert.doesNotMatch(JSON.stringify(answersIn(app).at(-1)), /follow-up/)
  })

  for (const text of ['and on my mac?', 'and on a Mac?', 'what about a Mac?'])
    it(`reads “${text}” together with the question before it, though another article says that word`, async () => {
      await app.post(aMessage('the printer does not print'))
      await app.post(aMessage(text))
      assert.equal(summaries().at(-1), 'Printer is not printing')
      assert.match(JSON.stringify(answersIn(app).at(-1)), /follow-up/)
    })

  it('does so in other languages', async () => {
    await app.post(aMessage('skriveren skriver ikke ut', { locale: 'nb-NO' }))
    await app.post(aMessage('og på mac?', { locale: 'nb-NO' }))
    assert.equal(summaries().at(-1), 'Skriveren skriver ikke ut')
  })

  it('reads no follow-up where a single word names another article', async () => {
    await app.post(aMessage('How do I connect to the Wi-Fi?'))
    await app.post(aMessage('and the printer?'))
    assert.equal(summaries().at(-1), 'Printer is not printing')
  })

  it('keeps the buttons of an answer in a channel for whoever asked', async () => {
    const conversation = { id: '19:team', conversationType: 'channel', isGroup: true, name: '' }
    await app.post(aMessage('', { conversation, ...mentioning('forgot my password') }))
    const step = buttons().get('Step by step') ?? {}
    const from = { id: '29:ola', name: 'Ola' }
    assert.equal(await press(step, { conversation, from }), 'This button is for the person who asked.')
    assert.match(JSON.stringify(await press(step, { conversation })), /Step 1 of 5/)
  })

  it('keeps the choice of a language in a group for whoever wrote it', async () => {
    const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true, name: '' }
    await app.post(aMessage('', { conversation, ...mentioning('language') }))
    const button = { ...buttons().get('Send'), locale: 'nb-NO' }
    const from = { id: '29:ola', name: 'Ola' }
    assert.equal(await press(button, { conversation, from }), 'This button is for the person who asked.')
    assert.equal(typeof (await press(button, { conversation })), 'object')
  })

  for (const text of ['my requests', 'forget me', 'plain text', 'cards'])
    for (const conversationType of ['groupChat', 'channel'])
      it(`does not do “${text}” in a ${conversationType}, where everybody reads along`, async () => {
        const conversation = { id: '19:group', conversationType, isGroup: true, name: '' }
        await app.post(aMessage('', { conversation, ...mentioning(text) }))
        assert.match(
          JSON.stringify(answersIn(app).at(-1)),
          /This is about you alone: write it to me in a personal chat\./,
        )
        assert.deepEqual([...buttons().keys()], [])
        const { plainText } = await app.record.preferences.get(app.record.keyed('msteams//29:kari'))
        assert.equal(plainText, undefined)
      })
})

function buttonsOn(card: unknown): ReadonlyMap<string, object> {
  const found = new Map<string, object>()
  const look = (elements: readonly CardElement[]): void => {
    for (const element of elements) {
      if (element.type === 'Container') look(element.items)
      if (element.type !== 'ActionSet') continue
      for (const action of element.actions)
        if ('data' in action && action.title !== undefined) found.set(action.title, action.data)
    }
  }
  look((card as AdaptiveCard).body)
  return found
}
