import assert from 'node:assert/strict'
import { seed } from '../seed.ts'
import { chances } from '../server/chance.ts'
import { endureKills } from './endure-kills.ts'
import { onEachDatabase } from './on-each-database.ts'

const ROUNDS = 10 // 200 of them: npm run endure-kills

onEachDatabase('a record whose processes are killed while they write', ({ make }) => {
  it('holds everything that was acknowledged', async function () {
    this.timeout(120_000)
    const { config, remove } = await make()
    try {
      const { questions, votes, requests } = await endureKills(config, ROUNDS, chances(seed))
      for (const count of [questions, votes, requests])
        assert.ok(count > ROUNDS, `only ${count} were written`)
    } finally {
      await remove()
    }
  })
})
