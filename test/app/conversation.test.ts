import assert from 'node:assert/strict'
import { locale } from '../../src/locale/locale.ts'
import { phrasesOf } from '../../src/locale/phrases-of.ts'
import { aMessage, answersIn, type RunningApp, startApp } from './an-app.ts'

describe('a conversation over HTTP', () => {
  let app: RunningApp
  beforeEach(async () => {
    app = await startApp(['articles'])
  })
  afterEach(() => app.close())

  const summaries = () => answersIn(app).map(({ summary, text }) => summary ?? text)
  const calls = () => app.connector.calls.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
  const kari = () => app.record.keyed('msteams//29:kari')
  const press = (data: object) => ({ ...aMessage(''), value: data })
  const execute = (data: object) => ({
    ...aMessage(''),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data } },
  })

  it('keeps what was asked and shown, without what tells who wrote it', async () => {
    await app.post(aMessage('reset my password for kari@example.com'))
    const kept = await app.record.questions.last(kari())
    assert.equal(kept?.text, 'reset my password for [mail]')
    assert.equal(kept?.kind, 'article')
    assert.deepEqual(kept?.shown[0], { id: 'reset-or-change-passwords', locale: 'en-US' })
  })

  it('puts a new answer in the place of the old one when the question is edited', async () => {
    const asked = aMessage('forgot my password')
    await app.post(asked)
    await app.post({
      ...asked,
      type: 'messageUpdate',
      text: 'the printer does not print',
      timestamp: new Date(Date.now() + 1000),
      channelData: { eventType: 'editMessage' },
    })
    assert.deepEqual(summaries(), ['Reset or change your password', 'Printer is not printing'])
    assert.deepEqual(calls(), [`POST ${asked.id}`, `POST ${asked.id}`, 'PUT sent-1', 'PUT sent-2'])
    assert.equal((await app.record.questions.last(kari()))?.text, 'the printer does not print')
  })

  it('answers an edited question anew where somebody has deleted the old answer', async () => {
    const deleted = await startApp(['articles'], {
      behave: (_, { method }) => (method === 'POST' ? 200 : 404),
    })
    const asked = aMessage('forgot my password')
    await deleted.post(asked)
    const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }
    for (const [at, text] of ['the printer does not print', 'hello'].entries())
      await deleted.post({ ...asked, ...edited, text, timestamp: new Date(at) })
    assert.deepEqual(
      deleted.connector.calls
        .filter(({ method, body }) => method === 'POST' && body.channelData === undefined)
        .map(({ body }) => body.summary ?? body.text),
      ['Reset or change your password', 'Printer is not printing', 'Hi! What do you need help with?'],
    )
    await deleted.close()
  })

  it('does what a question is edited to', async () => {
    const asked = aMessage('langauge settings of my account')
    await app.post(asked)
    const edited = { type: 'messageUpdate', text: 'language', channelData: { eventType: 'editMessage' } }
    await app.post({ ...asked, ...edited, timestamp: new Date(Date.now() + 1000) })
    assert.equal(summaries().at(-1), 'Which language shall I answer in?')
    assert.equal(calls().at(-1), 'PUT sent-1')
    assert.equal(await app.record.questions.last(kari()), undefined)
  })

  it('forgets the words of a question whose message is deleted', async () => {
    const asked = aMessage('forgot my password')
    await app.post(asked)
    await app.post({ ...asked, type: 'messageDelete', text: '' })
    assert.equal(await app.record.questions.last(kari()), undefined)
    assert.equal(summaries().length, 1)
  })

  it('answers in the language that was chosen, whatever the client says, until it is automatic again', async () => {
    await app.post(aMessage('language'))
    await app.post(press({ svar: 'language', locale: 'nb-NO' }))
    await app.post(aMessage('forgot my password'))
    await app.post(press({ svar: 'language', locale: 'automatic' }))
    await app.post(aMessage('forgot my password'))
    assert.deepEqual(summaries(), [
      'Which language shall I answer in?',
      'Fra nå av svarer jeg på dette språket: Norsk bokmål.',
      'Tilbakestill eller endre passordet',
      'From now on I answer in the language that you write in, or else that of your Teams.',
      'Reset or change your password',
    ])
  })

  it('answers greetings and commands in the language that was chosen', async () => {
    await app.post(press({ svar: 'language', locale: 'de-DE' }))
    for (const text of ['hello', 'hjelp', 'merci', 'language', 'my requests']) await app.post(aMessage(text))
    const german = phrasesOf(locale('de-DE'))
    const { greetingReply, help, thanksReply, whichLanguage, noRequests } = german
    assert.deepEqual(summaries().slice(1), [greetingReply, help, thanksReply, whichLanguage, noRequests])
  })

  it('answers a greeting that many languages have in the one that was written in before', async () => {
    await app.post(aMessage('super'))
    await app.post(aMessage('ich habe mein Passwort vergessen'))
    await app.post(aMessage('super'))
    const thanks = ['en-US', 'de-DE'].map((tag) => phrasesOf(locale(tag)).thanksReply)
    assert.deepEqual([summaries().at(0), summaries().at(-1)], thanks)
  })

  it('names no language before the choices of a client that says `no`', async () => {
    await app.post(aMessage('teams', { locale: 'no' }))
    const { shown = [], locale: read } = (await app.record.questions.last(kari())) ?? {}
    assert.ok(shown.length > 1)
    assert.equal(read, 'nb')
    assert.doesNotMatch(JSON.stringify(app.connector.messages()), /norsk bokmål/i)
  })

  it('keeps the client’s language over one odd activity, also after a restart', async () => {
    await app.post(aMessage('VPN', { locale: 'lv-LV' }))
    const again = await startApp(['articles'], { record: app.record })
    await again.post(aMessage('VPN', { locale: 'en-US' }))
    assert.match(JSON.stringify(answersIn(again)), /"lang":"lv"/)
    await again.close()
  })

  it('writes plain text to whoever wants it', async () => {
    await app.post(aMessage('plain text'))
    await app.post(aMessage('forgot my password'))
    await app.post(aMessage('cards'))
    await app.post(aMessage('forgot my password'))
    assert.deepEqual(
      app.connector.messages().map(({ attachments }) => Array.isArray(attachments)),
      [false, false, true, true, false],
    )
  })

  for (const [text, locale, said] of [
    ['deutsch', 'de-DE', /Sprache: Deutsch/],
    ['Norsk', 'nb-NO', /norsk bokmål/i],
    ['norsk bokmål', 'nb-NO', /norsk bokmål/i],
    ['日本語', 'ja-JP', /日本語/],
    ['العربية', 'ar-SA', /العربية/],
  ] as const)
    it(`takes “${text}” as a choice of language`, async () => {
      await app.post(aMessage(text))
      assert.match(JSON.stringify(answersIn(app).at(-1)), said)
      assert.equal((await app.record.preferences.get(kari())).locale, locale)
    })

  for (const text of ['automatic', 'Automatisch', 'automatisk'])
    it(`takes “${text}” as the choice of none`, async () => {
      await app.post(aMessage('deutsch'))
      await app.post(aMessage(text))
      assert.match(JSON.stringify(answersIn(app).at(-1)), /in the language that you write in/)
      assert.equal((await app.record.preferences.get(kari())).locale, undefined)
    })

  it('searches a question that names a language', async () => {
    await app.post(aMessage('deutsch tastatur'))
    assert.equal((await app.record.preferences.get(kari())).locale, undefined)
  })

  describe('choices in plain text', () => {
    const question = 'teams'
    const texts = () => app.connector.messages().map(({ text }) => String(text))
    const lines = (of: string) => of.split('\n').filter((line) => /^\d\. /.test(line))
    beforeEach(async () => {
      await app.post(aMessage('plain text'))
      await app.post(aMessage(question))
    })

    it('are numbered lines that say what each is about, and none of them', () => {
      const offered = lines(texts().at(-1) ?? '')
      assert.ok(offered.length >= 3)
      assert.match(offered[0] ?? '', /^1\. .{8,}: .{8,}/)
      assert.match(offered.at(-1) ?? '', /^\d\. None of these$/)
      assert.match(texts().at(-1) ?? '', /Answer with a number\.$/)
    })

    it('are answered with a number, which is kept as the choice', async () => {
      const title = /^2\. (.*?): /.exec(lines(texts().at(-1) ?? '')[1] ?? '')?.[1] ?? ''
      await app.post(aMessage('2'))
      assert.ok(texts().some((text) => text.includes(`# ${title}`)))
      const kept = await app.record.questions.last(kari())
      assert.deepEqual([kept?.text, kept?.choice?.article], [question, kept?.shown[1]?.id])
    })

    for (const none of ['None of these.', 'last'])
      it(`are refused with “${none}”`, async () => {
        const offered = lines(texts().at(-1) ?? '')
        await app.post(aMessage(none === 'last' ? String(offered.length) : none))
        assert.match(texts().at(-1) ?? '', /^Try saying it another way/)
        const kept = await app.record.questions.last(kari())
        assert.ok(kept?.choice !== undefined && kept.choice.article === undefined)
      })
  })

  it('looks a number up where nothing was offered', async () => {
    await app.post(aMessage('forgot my password'))
    await app.post(aMessage('2'))
    assert.equal((await app.record.questions.last(kari()))?.text, '2')
  })

  for (const [text, button] of [
    ['language', 'Send'],
    ['forget me', 'Delete everything'],
  ] as const)
    it(`leaves a way on from “${text}” in plain text`, async () => {
      await app.post(aMessage('plain text on'))
      await app.post(aMessage(text))
      const last = app.connector.messages().at(-1)
      assert.match(JSON.stringify(last?.attachments), new RegExp(`"title":"${button}"`))
    })

  it('erases all that it keeps of somebody, after asking', async () => {
    await app.post(aMessage('forgot my password'))
    await app.post(aMessage('forget me'))
    await app.post(press({ svar: 'cancel' }))
    assert.notEqual(await app.record.questions.last(kari()), undefined)
    await app.post(press({ svar: 'forget' }))
    assert.equal(await app.record.questions.last(kari()), undefined)
    assert.deepEqual(await app.record.preferences.get(kari()), {})
  })

  it('takes a thumb for thanks, and counts nothing without words as a miss', async () => {
    await app.post(aMessage('forgot my password'))
    for (const text of ['👍', '🤔', '???', 'how do I bake bread']) await app.post(aMessage(text))
    const { thanksReply, noWords, nothingFound } = phrasesOf(locale('en-US'))
    const last = app.connector.messages().at(-1)
    assert.deepEqual(summaries().slice(1, 4), [thanksReply, noWords, noWords])
    assert.ok(JSON.stringify(last?.attachments).includes(nothingFound))
    assert.equal((await app.record.questions.last(kari()))?.text, 'how do I bake bread')
  })

  it('answers both of two questions', async () => {
    await app.post(aMessage('How do I reset my password? Why does the printer not print?'))
    assert.deepEqual(summaries(), [
      'You asked two things, so here is an answer to each.',
      'Reset or change your password',
      'Printer is not printing',
    ])
  })

  it('puts a chosen article in the place of the choices, and keeps which it was', async () => {
    await app.post(aMessage('forgot my password'))
    const asked = (await app.record.questions.last(kari()))?.id ?? ''
    const { body } = await app.post(
      execute({ svar: 'article', id: 'printer-not-printing', locale: 'en-US', asked }),
    )
    const { type, value } = body as { type: string; value: { speak: string } }
    assert.equal(type, 'application/vnd.microsoft.card.adaptive')
    assert.equal(value.speak, 'Printer is not printing')
    assert.equal((await app.record.questions.get(asked))?.choice?.article, 'printer-not-printing')
    assert.equal(summaries().length, 1)
  })

  it('lets nobody else choose, nor say that none fits', async () => {
    await app.post(aMessage('forgot my password'))
    const asked = (await app.record.questions.last(kari()))?.id ?? ''
    const from = { id: '29:ola', name: 'Ola' }
    const conversation = { id: 'a:ola', conversationType: 'personal', isGroup: false, name: '' }
    for (const data of [
      { svar: 'article', id: 'printer-not-printing', locale: 'en-US', asked },
      { svar: 'none', asked },
    ]) {
      const { body } = await app.post({ ...execute(data), from, conversation })
      assert.deepEqual(body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'This button is for the person who asked.',
      })
    }
    assert.equal((await app.record.questions.get(asked))?.choice, undefined)
  })

  it('gives one answer to an activity that reaches two replicas', async () => {
    const other = await startApp(['articles'], { record: app.record })
    const asked = aMessage('forgot my password')
    const [one, two] = await Promise.all([app.post(asked), other.post(asked)])
    assert.deepEqual([one.status, two.status], [200, 200])
    assert.equal(answersIn(app).length + answersIn(other).length, 1)
    await other.close()
  })
})
