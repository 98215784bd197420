import type { Activity } from 'botbuilder'
import type { AdaptiveCard } from '../../src/card/card.ts'
import { aMessage, type RunningApp, startApp } from './an-app.ts'
import { compareGolden } from './compare-golden.ts'
import { drawText } from './draw-text.ts'

interface Attached {
  readonly content: AdaptiveCard
  readonly preview?: { readonly content: { readonly title: string; readonly text: string } }
}

interface InvokeBody {
  readonly value?: AdaptiveCard | string
  readonly task?: { readonly value: string | { readonly title: string; readonly card: Attached } }
  readonly composeExtension?: { readonly text?: string; readonly attachments?: readonly Attached[] }
}

/** What somebody does, and all that they see of it. */
class Recorded {
  readonly lines: string[] = []
  readonly #app: RunningApp
  #seen = 0

  constructor(app: RunningApp) {
    this.#app = app
  }

  async step(what: string, activity: Partial<Activity>): Promise<void> {
    this.lines.push('', `## ${what}`)
    const { status, body } = await this.#app.post(activity)
    if (activity.type === 'invoke') this.#add(`answered with ${status}`, drawBody(body as InvokeBody))
    for (const { method, body: sent } of this.#app.connector.calls.slice(this.#seen)) {
      const { text, attachments, entities, channelData } = sent as Partial<Activity>
      const [card] = attachments ?? []
      this.#add(
        method === 'POST' ? 'a message' : method,
        card === undefined ? [text ?? ''] : drawText(card.content),
      )
      if (entities !== undefined) this.#add('with', [JSON.stringify({ entities, channelData })])
    }
    this.#seen = this.#app.connector.calls.length
  }

  async note(what: string, found: unknown): Promise<void> {
    this.#add(what, [JSON.stringify(found)])
  }

  #add(title: string, drawn: readonly string[]): void {
    this.lines.push('', `${title}:`, ...drawn.map((line) => `    ${line}`))
  }
}

function drawBody({ value, task, composeExtension }: InvokeBody): readonly string[] {
  if (value !== undefined) return typeof value === 'string' ? [value] : drawText(value)
  if (task !== undefined)
    return typeof task.value === 'string'
      ? [task.value]
      : [`dialog: ${task.value.title}`, ...drawText(task.value.card.content)]
  const listed = (composeExtension?.attachments ?? []).flatMap(({ content, preview }, place) => [
    `${preview?.content.title}`,
    `  ${preview?.content.text}`,
    ...(place === 0 ? drawText(content).map((line) => `  | ${line}`) : []),
  ])
  return composeExtension === undefined ? ['nothing'] : [composeExtension.text ?? '', ...listed]
}

const invoke = (name: string, value: object, over: object = {}): Partial<Activity> => ({
  ...aMessage('', { locale: 'nb-NO', ...over }),
  type: 'invoke',
  name,
  value,
})

describe('what Teams offers, as recorded conversations', () => {
  let app: RunningApp
  let recorded: Recorded
  beforeEach(async () => {
    app = await startApp(['articles'])
    recorded = new Recorded(app)
  })
  afterEach(() => app.close())

  const votes = async () => {
    const found = await app.record.reports.votesByArticle(0)
    return recorded.note('kept', found)
  }
  const golden = (file: string) => compareGolden(file, `${recorded.lines.join('\n').trim()}\n`)

  it('feedback with the form, by thumbs', async () => {
    const { step } = bound(recorded)
    const thumb = { actionName: 'feedback', actionValue: { reaction: 'dislike' } }
    const form = {
      actionName: 'feedback',
      actionValue: {
        reaction: 'dislike',
        feedback: '{"reason":"outdated","comment":"Menyen heter noe annet"}',
      },
    }
    await step(
      'Kari writes: skriveren skriver ikke ut',
      aMessage('skriveren skriver ikke ut', { locale: 'nb-NO' }),
    )
    await step('Kari presses the thumb down', invoke('message/fetchTask', thumb, { replyToId: 'sent-2' }))
    await votes()
    await step('Kari sends the form', invoke('message/submitAction', form, { replyToId: 'sent-2' }))
    await votes()
    golden('feedback-thumbs.txt')
  })

  it('feedback with the form, by buttons in a group chat', async () => {
    const { step } = bound(recorded)
    const group = {
      conversation: { id: '19:chat', conversationType: 'groupChat', isGroup: true, name: '' },
      locale: 'ar-SA',
    }
    const pressed = (data: object) => invoke('adaptiveCard/action', { action: { data } }, group)
    await step('Kari asks in Arabic', aMessage('الطابعة لا تطبع', group))
    const asked = (await app.record.questions.last(app.record.keyed('msteams//29:kari')))?.id
    const no = { svar: 'vote', id: 'printer-not-printing', locale: 'ar-SA', verdict: 'down', asked }
    await step('Kari presses *No*', pressed(no))
    await step('Kari sends the form', pressed({ ...no, sent: {}, reason: 'unclear', comment: '' }))
    await votes()
    golden('feedback-buttons.txt')
  })

  it('the message extension', async () => {
    const { step } = bound(recorded)
    const query = (value: string) =>
      invoke('composeExtension/query', { commandId: 'articles', parameters: [{ name: 'query', value }] })
    const content = '<p>Hei <at id="0">Ola</at>, jeg får ikke <b>logget</b> inn, kontoen er låst</p>'
    const message = { commandId: 'findHelp', messagePayload: { body: { contentType: 'html', content } } }
    const data = { svar: 'insert', id: 'unlock-a-locked-account', locale: 'nb-NO' }
    await step('Kari types: skrivren sk', query('skrivren sk'))
    await step('Kari types: xqzwv', query('xqzwv'))
    await step('Kari looks for help for Ola’s message', invoke('composeExtension/fetchTask', message))
    await step(
      'Kari puts it into her reply',
      invoke('composeExtension/submitAction', { commandId: 'findHelp', data }),
    )
    golden('message-extension.txt')
  })
})

const bound = (recorded: Recorded) => ({ step: recorded.step.bind(recorded) })
