import { compareGolden } from '../compare-golden.ts'
import { drawText } from '../draw-text.ts'
import {
  channelId,
  chatOf,
  grace,
  kari,
  linus,
  mallory,
  type Person,
  startTeam,
  type Team,
} from './a-team.ts'
import { dataOf } from './card-presses.ts'

const names: Readonly<Record<string, string>> = {
  [channelId]: 'the experts’ channel',
  [chatOf(kari)]: 'Kari',
}

/** Everything that each party sees, in its order; of what happens at once, in the order of their names. */
class Recorded {
  readonly lines: string[] = []
  #seen = 0
  readonly #team: Team

  constructor(team: Team) {
    this.#team = team
  }

  async step(what: string, does: () => Promise<unknown>): Promise<void> {
    this.lines.push('', `## ${what}`)
    const answer = (await does()) as { text?: string; card?: Parameters<typeof drawText>[0] } | undefined
    await this.#team.settle()
    if (answer?.card !== undefined) this.#add('in the place of what was pressed', drawText(answer.card))
    else if (answer?.text) this.#add('a word to whoever pressed', [answer.text])
    const news = this.#team.seen().slice(this.#seen)
    this.#seen += news.length
    const ordered = [...news].sort((one, other) => (names[one.to] ?? '').localeCompare(names[other.to] ?? ''))
    const inPlace = answer?.card === undefined ? '' : drawText(answer.card).join()
    for (const { to, isUpdate, card, text } of ordered) {
      const drawn = card === undefined ? [text] : drawText(card)
      const title = `${names[to] ?? to} sees ${isUpdate ? 'the card change' : 'a message'}`
      this.#add(title, isUpdate && drawn.join() === inPlace ? ['the same'] : drawn)
    }
  }

  #add(title: string, drawn: readonly string[]): void {
    this.lines.push('', `${title}:`, ...drawn.map((line) => `    ${line}`))
  }
}

describe('the whole life of a request', () => {
  let team: Team
  beforeEach(async () => {
    team = await startTeam()
  })
  afterEach(() => team.close())

  it('reads as its golden file', async () => {
    const recorded = new Recorded(team)
    const last = (to: string) => team.seen().findLast((each) => each.to === to)?.card
    const step = (person: Person, title: string, data: object) =>
      recorded.step(`${person.name} presses *${title}*`, () =>
        team.press(person, data, person === kari ? 'chat' : 'channel'),
      )
    const press = (person: Person, title: string) =>
      step(person, title, dataOf(last(person === kari ? chatOf(kari) : channelId), title))

    await recorded.step('Linus writes in a channel: experts here', () =>
      team.say(linus, 'experts here', 'channel'),
    )
    await recorded.step('Kari writes: vaffelrøre', () => team.say(kari, 'vaffelrøre'))
    await recorded.step('Kari writes: brunostskive', () => team.say(kari, 'brunostskive'))
    const opened = dataOf(last(chatOf(kari)), 'Spør en ekspert')
    let form = {}
    await recorded.step('Kari presses *Spør en ekspert*', async () => {
      const dialog = await team.dialog('task/fetch', kari, opened, 'chat')
      form = dataOf(dialog.card, 'Send')
      return dialog
    })
    await recorded.step('Kari sends the form', () =>
      team.dialog(
        'task/submit',
        kari,
        { ...form, title: 'Vaffeljernet er kaldt', details: 'I tredje etasje' },
        'chat',
      ),
    )
    const take = dataOf(last(channelId), 'Assign to me')
    await press(grace, 'Assign to me')
    await step(linus, 'Assign to me', take)
    await step(mallory, 'Close', dataOf(last(channelId), 'Close'))
    await recorded.step('Grace presses *Reply*', async () => {
      const dialog = await team.dialog('task/fetch', grace, dataOf(last(channelId), 'Reply'))
      form = dataOf(dialog.card, 'Send')
      return dialog
    })
    await recorded.step('Grace sends her reply', () =>
      team.dialog('task/submit', grace, {
        ...form,
        text: 'Jeg har byttet sikringen.\nSi fra om det skjer igjen.',
      }),
    )
    await press(kari, 'Åpne på nytt')
    await press(linus, 'Assign to me')
    await press(linus, 'Give back')
    await press(grace, 'Close')
    await recorded.step('Kari writes: mine henvendelser', () => team.say(kari, 'mine henvendelser'))
    compareGolden('request-life.txt', `${recorded.lines.join('\n').trim()}\n`)
  })
})
