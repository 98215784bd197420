import assert from 'node:assert/strict'
import { channelId, chatOf, grace, kari, linus, mallory, startTeam, type Team } from './a-team.ts'
import { dataOf, titlesOf } from './card-presses.ts'

describe('a request to the experts', () => {
  let team: Team
  beforeEach(async () => {
    team = await startTeam()
    await team.say(linus, 'experts here', 'channel')
  })
  afterEach(() => team.close())

  const last = (to: string) => team.seen().findLast((each) => each.to === to)
  const form = () => last(chatOf(kari))?.card
  const ask = async (title = 'Skriveren står', details = 'Den sier papirstopp') => {
    await team.say(kari, 'skriveren skriver ikke ut')
    await team.say(kari, 'spør en ekspert')
    const sent = await team.press(kari, { ...dataOf(form(), 'Send'), title, details })
    await team.settle()
    return sent
  }
  const experts = () => last(channelId)?.card

  it('is posted to the channel, with what was asked and shown', async () => {
    const { text } = await ask()
    assert.match(text, /1/)
    const { activityId } = last(channelId) ?? {}
    const kept = await team.app.record.requests.search('', 10)
    assert.deepEqual(
      kept.map(({ title, details, question, locale, state, requester }) => ({
        title,
        details,
        question,
        locale,
        state,
        name: requester.name,
      })),
      [
        {
          title: 'Skriveren står',
          details: 'Den sier papirstopp',
          question: 'skriveren skriver ikke ut',
          locale: 'nb-NO',
          state: 'new',
          name: 'Kari',
        },
      ],
    )
    const cards = await team.app.record.requests.cards(kept[0]?.id ?? '')
    assert.deepEqual(
      cards.map((card) => card.activityId),
      [activityId],
    )
    assert.deepEqual(titlesOf(experts()), ['Assign to me', 'Reply', 'Close'])
  })

  it('goes through its whole life', async () => {
    await ask()
    await team.press(grace, dataOf(experts(), 'Assign to me'), 'channel')
    await team.settle()
    assert.equal(last(chatOf(kari))?.text, 'En ekspert jobber med henvendelse 1: Grace.')
    assert.deepEqual(titlesOf(experts()), ['Reply', 'Close', 'Give back'])
    const dialog = await team.dialog('task/fetch', grace, dataOf(experts(), 'Reply'))
    const said = await team.dialog('task/submit', grace, {
      ...dataOf(dialog.card, 'Send'),
      text: 'Åpne skuff 2.',
    })
    assert.equal(said.text, 'Your reply has been sent.')
    await team.settle()
    assert.match(last(chatOf(kari))?.text ?? '', /^Grace har svart på henvendelse 1:/)
    const { card } = await team.press(
      kari,
      dataOf(last(chatOf(kari))?.card, titlesOf(last(chatOf(kari))?.card)[0] ?? ''),
    )
    assert.deepEqual(titlesOf(card), ['Åpne på nytt'])
    await team.settle()
    assert.deepEqual(titlesOf(experts()), ['Reopen'])
    const posts = team.seen().filter(({ to, isUpdate }) => to === channelId && !isUpdate)
    assert.equal(posts.length, 2) // *experts here*, and the card
  })

  it('is one request however often the form is sent', async () => {
    await team.say(kari, 'spør en ekspert')
    const data = { ...dataOf(form(), 'Send'), title: 'Hjelp', details: '' }
    const answers = await Promise.all([1, 2, 3].map(() => team.press(kari, data)))
    await team.settle()
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1)
    assert.equal((await team.app.record.requests.search('', 10)).length, 1)
  })

  it('is taken by one of two experts at once', async () => {
    await ask()
    const take = dataOf(experts(), 'Assign to me')
    const [one, two] = await Promise.all([
      team.press(grace, take, 'channel'),
      team.press(linus, take, 'channel'),
    ])
    const [request] = await team.app.record.requests.search('', 1)
    const winner = request?.assignee?.name
    assert.ok(winner === 'Grace' || winner === 'Linus')
    const loser = winner === 'Grace' ? two : one
    assert.match(JSON.stringify(loser?.card), new RegExp(`${winner} is already working on this request\\.`))
    assert.equal(request?.version, 2)
  })

  it('is nothing for who is not in the team', async () => {
    await ask()
    const { text } = await team.press(mallory, dataOf(experts(), 'Assign to me'), 'channel')
    assert.equal(text, 'Only members of the experts’ team can do this.')
    assert.equal((await team.app.record.requests.search('', 1))[0]?.state, 'new')
  })
})
