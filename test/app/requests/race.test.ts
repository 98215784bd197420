import assert from 'node:assert/strict'
import { dataOf, titlesOf } from '../../conversations/card-presses.ts'
import { onEachDatabase } from '../../record/on-each-database.ts'
import { startApp } from '../an-app.ts'
import { channelId, chatOf, grace, kari, linus, startTeam } from './a-team.ts'

const ROUNDS = 8

onEachDatabase('two experts at once', ({ withStore }) => {
  it(
    'get a request once, and everybody is told once, over two replicas',
    withStore(async (record) => {
      const team = await startTeam({ record })
      const { connector } = team.app
      const replica = await startApp(['articles'], { record, connector })
      const other = team.of(replica)
      await team.say(linus, 'experts here', 'channel')
      for (let round = 0; round < ROUNDS; round += 1) {
        await team.say(kari, 'spør en ekspert')
        const form = team.seen().findLast(({ to }) => to === chatOf(kari))?.card
        const data = { ...dataOf(form, 'Send'), title: `Nummer ${round}`, details: '' }
        await Promise.all([team.press(kari, data), other.press(kari, data)])
        await team.settle()
        const take = dataOf(team.seen().findLast(({ to }) => to === channelId)?.card, 'Assign to me')
        const [one, two] = await Promise.all([
          team.press(grace, take, 'channel'),
          other.press(linus, take, 'channel'),
        ])
        await team.settle()
        const told = [one, two].filter(({ card }) => /is already working/.test(JSON.stringify(card)))
        assert.equal(told.length, 1)
      }
      const requests = await record.requests.search('', 100)
      assert.deepEqual(
        requests.map(({ title, version, state }) => [title, version, state]),
        Array.from({ length: ROUNDS }, (_, round) => [`Nummer ${ROUNDS - 1 - round}`, 2, 'assigned']),
      )
      const seen = team.seen()
      const posts = seen.filter(
        ({ to, isUpdate, card }) => to === channelId && !isUpdate && titlesOf(card).length > 0,
      )
      const taken = seen.filter(({ text }) => text.startsWith('En ekspert jobber'))
      assert.deepEqual([posts.length, taken.length], [ROUNDS, ROUNDS])
      await replica.close()
      await team.close()
    }),
  )
})
