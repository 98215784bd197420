import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { aMessage, type RunningApp, startApp } from './an-app.ts'

interface Listed {
  readonly contentType: string
  readonly content: { readonly speak: string }
  readonly preview: { readonly content: { readonly title: string; readonly text: string } }
}

interface Answered {
  readonly composeExtension?: {
    readonly type: string
    readonly text?: string
    readonly attachments?: readonly Listed[]
  }
  readonly task?: { readonly type: string; readonly value: DialogValue }
}

type DialogValue =
  | string
  | { readonly title: string; readonly card: { readonly content: { readonly speak: string } } }

describe('the message extension over HTTP', () => {
  let app: RunningApp
  beforeEach(async () => {
    app = await startApp(['articles'])
  })
  afterEach(() => app.close())

  async function invoke(name: string, value: object, over: object = {}) {
    const invoked = { ...aMessage('', over), type: 'invoke', name: `composeExtension/${name}`, value }
    const { status, body } = await app.post(invoked)
    assert.equal(status, 200)
    return body as Answered
  }

  const query = (text: string, options: object = {}, over: object = {}) =>
    invoke(
      'query',
      { commandId: 'articles', parameters: [{ name: 'query', value: text }], queryOptions: options },
      over,
    )
  const listed = ({ composeExtension }: Answered) => composeExtension?.attachments ?? []
  const titles = (answered: Answered) => listed(answered).map(({ preview }) => preview.content.title)

  const findHelp = (content: string, over: object = {}) =>
    invoke(
      'fetchTask',
      { commandId: 'findHelp', messagePayload: { body: { contentType: 'html', content } } },
      over,
    )
  const submit = (data: object) => invoke('submitAction', { commandId: 'findHelp', data })
  const dialog = ({ task }: Answered) => {
    assert.equal(task?.type, 'continue')
    const { value } = task ?? {}
    return typeof value === 'object' ? value : assert.fail('Dialog is missing, expected one')
  }

  for (const [how, typed] of [
    ['in full', 'printer is not printing'],
    ['by its beginning', 'printer is n'],
    ['with a typo', 'prniter not'],
    ['as a question', 'my printer does not print'],
  ] as const) {
    it(`finds a title that is written ${how}`, async () => {
      assert.equal(titles(await query(typed))[0], 'Printer is not printing')
    })
  }

  it('lists what surely answers a question before titles that are only like it', async () => {
    assert.equal(titles(await query('how do I join the wifi'))[0], 'Connect to Wi-Fi')
    assert.equal(titles(await query('I forgot my password'))[0], 'Reset or change your password')
  })

  it('lists a title that is being written before what the words would find', async () => {
    assert.equal(titles(await query('connect to the v'))[0], 'Connect to the VPN')
  })

  it('lists titles in the reader’s language, whichever they are written in', async () => {
    const norwegian = { locale: 'nb-NO' }
    const expected = 'Skriveren skriver ikke ut'
    assert.equal(titles(await query('skriver', {}, norwegian))[0], expected)
    assert.equal(titles(await query('printer is not', {}, norwegian))[0], expected)
  })

  it('names the language of an article that is in another one', async () => {
    const [found] = listed(await query('printer is not', {}, { locale: 'fi-FI' }))
    assert.match(found?.preview.content.text ?? '', /^englanti · /)
  })

  it('says what tells an article from others', async () => {
    const [found] = listed(await query('printer is not'))
    assert.ok((found?.preview.content.text ?? '').length > 20)
    assert.ok((found?.preview.content.text ?? '').length <= 120)
  })

  it('sends a card that asks for nothing in a chat where Svar is not', async () => {
    for (const { content } of listed(await query('')))
      assert.doesNotMatch(JSON.stringify(content), /Action\.(?:Submit|Execute)/)
  })

  it('lists fifteen at a time, each once', async () => {
    const [one, two, three] = [
      titles(await query('', { skip: 0, count: 25 })),
      titles(await query('', { skip: 25, count: 25 })),
      titles(await query('', { skip: 50, count: 25 })),
    ]
    assert.deepEqual([one.length, two.length, three.length], [15, 9, 0])
    assert.equal(new Set([...one, ...two]).size, 24)
  })

  it('lists as few as are asked for', async () => {
    const all = titles(await query(''))
    const pages = [0, 4, 8].map((skip) => query('', { skip, count: 4 }))
    assert.deepEqual((await Promise.all(pages)).flatMap(titles), all.slice(0, 12))
  })

  it('lists what was asked for most before anything is written', async () => {
    for (const _ of [1, 2]) await app.post(aMessage('the printer does not print'))
    await app.post(aMessage('forgot my password'))
    assert.deepEqual(titles(await query('')).slice(0, 2), [
      'Printer is not printing',
      'Reset or change your password',
    ])
  })

  it('says that there is no such article', async () => {
    const { composeExtension } = await query('xqzwv')
    assert.deepEqual(composeExtension, { type: 'message', text: 'No articles found' })
  })

  it('answers a list and a dialog as often as Teams asks, and a button once', async () => {
    const again = async (name: string, value: object) => {
      const activity = { ...aMessage(''), type: 'invoke', name: `composeExtension/${name}`, value }
      await app.post(activity)
      return (await app.post(activity)).body
    }
    const body = { contentType: 'text', content: 'the printer does not print' }
    const list = (await again('query', { parameters: [{ value: 'printer' }] })) as Answered
    assert.equal(titles(list)[0], 'Printer is not printing')
    const found = await again('fetchTask', { commandId: 'findHelp', messagePayload: { body } })
    assert.equal(dialog(found as Answered).card.content.speak, 'Printer is not printing')
    assert.deepEqual(await again('submitAction', { commandId: 'findHelp', data: { svar: 'none' } }), {})
  })

  it('takes the query of Agents Playground, which names no command', async () => {
    const recorded = JSON.parse(
      readFileSync('test/activities/msteams-invoke-compose-extension-query.json', 'utf8'),
    )
    const { commandId: _, ...value } = recorded.value
    const { serviceUrl: __, ...activity } = {
      ...recorded,
      value: { ...value, parameters: [{ value: 'skriver' }] },
    }
    const { body } = await app.post(activity)
    assert.equal(titles(body as Answered)[0], 'Skriveren skriver ikke ut')
  })

  it('says nothing to a card that was put into its own chat', async () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }]
    const place =
      '<span itemtype="http://schema.skype.com/InputExtension"><span itemprop="cardId"></span></span>'
    assert.equal((await app.post(aMessage(place, { attachments }))).status, 200)
    assert.deepEqual(app.connector.messages(), [])
    await app.post(aMessage(`${place} forgot my password`, { attachments }))
    assert.equal(app.connector.messages()[0]?.summary, 'Reset or change your password')
  })

  it('finds help for a message, in the language of whoever looks for it', async () => {
    const found = dialog(
      await findHelp('<p><at id="0">Svar</at> my <b>printer</b> does not print</p>', { locale: 'nb-NO' }),
    )
    assert.equal(found.title, 'Finn hjelp til denne meldingen')
    assert.equal(found.card.content.speak, 'Skriveren skriver ikke ut')
    assert.equal(await app.record.questions.last(app.record.keyed('msteams//29:kari')), undefined)
    assert.deepEqual(app.connector.messages(), [])
  })

  it('opens a choice in the dialog, and puts it into the message', async () => {
    const data = { svar: 'article', id: 'printer-not-printing', locale: 'en-US' }
    const opened = dialog(await submit(data))
    assert.equal(opened.card.content.speak, 'Printer is not printing')
    assert.match(JSON.stringify(opened), /"svar":"insert"/)
    const [inserted, ...others] = listed(await submit({ ...data, svar: 'insert' }))
    assert.equal(inserted?.content.speak, 'Printer is not printing')
    assert.deepEqual(others, [])
    assert.deepEqual(app.connector.messages(), [])
  })

  it('answers a button of choices in the dialog', async () => {
    assert.match(dialog(await submit({ svar: 'none' })).card.content.speak, /another way/)
    assert.deepEqual(app.connector.messages(), [])
  })

  it('draws no button that a dialog does not know', async () => {
    const { task } = await findHelp('<p>my computer has a problem</p>')
    assert.doesNotMatch(JSON.stringify(task), /Action\.Execute/)
  })

  for (const said of ['hello', 'are you a human', 'help']) {
    it(`offers no command where there is no chat to write it in: ${said}`, async () => {
      const { task } = await findHelp(`<p>${said}</p>`)
      assert.doesNotMatch(JSON.stringify(task), /"title":"(?:Help|Ask an expert|My requests)"/)
      assert.match(JSON.stringify(task), /AdaptiveCard/)
    })
  }

  for (const content of ['', '<p><img src="https://example.org/x"></p>', '<p>👍</p>', '<'.repeat(150_000)]) {
    it(`says that a message has no words: ${content.slice(0, 30)}`, async () => {
      const { task } = await findHelp(content)
      assert.deepEqual(task, { type: 'message', value: 'This message has no words to search for.' })
    })
  }

  it('says that an article is gone', async () => {
    const { task } = await submit({ svar: 'insert', id: 'nowhere', locale: 'en-US' })
    assert.equal(task?.type, 'message')
  })

  for (const [name, value] of [
    ['fetchTask', { commandId: 'order' }],
    ['submitAction', { commandId: 'order', data: { svar: 'delete' } }],
    ['query', 'printer'],
    ['selectItem', {}],
  ] as const) {
    it(`does not understand another app’s ${name}`, async () => {
      const activity = { ...aMessage(''), type: 'invoke', name: `composeExtension/${name}`, value }
      assert.equal((await app.post(activity)).status, 501)
    })
  }
})
