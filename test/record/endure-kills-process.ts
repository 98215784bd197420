import { endureKills } from './endure-kills.ts'
import { databases } from './on-each-database.ts'

// `npm run endure-kills -- [ROUNDS]`: the long form of kills.test.ts.
const rounds = Number(process.argv[2] ?? 200)

for (const { name, make } of databases) {
  const { config, remove } = await make()
  const told = (round: number): void => void (round % 20 === 0 && console.log(`${name}: ${round} rounds`))
  console.log(`${name}: ${JSON.stringify(await endureKills(config, rounds, Math.random, told))}`)
  await remove()
}
