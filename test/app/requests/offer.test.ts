import assert from 'node:assert/strict'
import { titlesOf } from '../../conversations/card-presses.ts'
import { chatOf, grace, kari, linus, startTeam, type Team } from './a-team.ts'

describe('the offer to ask a person', () => {
  let team: Team
  afterEach(() => team.close())

  const last = () => team.seen().findLast((each) => each.to === chatOf(kari))
  const start = async (settings: Readonly<Record<string, string>> = {}) => {
    team = await startTeam({ settings })
  }
  const missTwice = async () => {
    await team.say(kari, 'sofaen knirker')
    await team.say(kari, 'lyset blinker i taket')
  }

  describe('where experts answer', () => {
    beforeEach(async () => {
      await start()
      await team.say(linus, 'experts here', 'channel')
    })

    for (const yes of ['ja', 'Ja takk!', 'ok', 'yes please'])
      it(`takes “${yes}” as a yes, and opens the form about the last question`, async () => {
        await missTwice()
        await team.say(kari, yes)
        assert.match(JSON.stringify(last()?.card), /"value":"lyset blinker i taket"/)
        assert.doesNotMatch(JSON.stringify(last()?.card), /Vist/)
        assert.deepEqual(titlesOf(last()?.card), ['Send', 'Avbryt'])
      })

    it('takes *no* as a no, and says how to ask again', async () => {
      await missTwice()
      await team.say(kari, 'nei takk')
      assert.match(last()?.text ?? '', /^Prøv å si det på en annen måte/)
      await team.say(kari, 'sofaen knirker')
      assert.doesNotMatch(JSON.stringify(last()?.card), /to ganger på rad/)
    })

    it('reads no *yes* where nothing was offered', async () => {
      await team.say(kari, 'sofaen knirker')
      await team.say(kari, 'ja')
      assert.doesNotMatch(JSON.stringify(last()?.card), /"id":"details"/)
    })

    it('is made to each for themselves', async () => {
      await missTwice()
      await team.say(grace, 'yes')
      const toGrace = team.seen().findLast((each) => each.to === chatOf(grace))
      assert.doesNotMatch(JSON.stringify(toGrace?.card), /"id":"details"/)
    })
  })

  describe('where nobody does', () => {
    beforeEach(() => start({ SUPPORT_CONTACT: 'help@example.com' }))

    it('is the contact, and no button', async () => {
      await missTwice()
      assert.match(JSON.stringify(last()?.card), /help@example\.com/)
      assert.ok(!titlesOf(last()?.card).includes('Spør en ekspert'))
    })

    it('is the contact after *None of these* too', async () => {
      const { text } = await team.press(kari, { svar: 'none' })
      const { card } = await team.press(kari, { svar: 'none' })
      assert.match(JSON.stringify(card), /help@example\.com/, text)
      assert.ok(!titlesOf(card).includes('Spør en ekspert'))
    })
  })
})
