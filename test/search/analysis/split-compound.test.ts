import assert from 'node:assert/strict'
import { splitCompound } from '../../../src/search/analysis/split-compound.ts'

const words = new Set([
  'passwort',
  'ablauf',
  'sicherheit',
  'standard',
  'nachricht',
  'drucker',
  'postkasse',
  'regel',
])
const isKnown = (term: string) => words.has(term)

describe('splitCompound', () => {
  for (const [compound, language, parts] of [
    ['passwortablauf', 'de', ['passwort', 'ablauf']],
    ['sicherheitsstandard', 'de', ['sicherheit', 'standard']],
    ['nachrichtenregel', 'de', ['nachricht', 'regel']],
    ['passwortablaufnachricht', 'de', ['passwort', 'ablauf', 'nachricht']],
    ['postkasseregel', 'nb', ['postkasse', 'regel']],
    ['passwortablauf', 'fr', []],
    ['passwort', 'de', []],
    ['passwortxyzw', 'de', []],
  ] as const) {
    it(`takes ${compound} apart as ${language}`, () => {
      assert.deepEqual(splitCompound(compound, language, isKnown), parts)
    })
  }
})
