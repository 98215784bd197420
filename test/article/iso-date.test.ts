import assert from 'node:assert/strict'
import { toIsoDate } from '../../src/article/iso-date.ts'

describe('toIsoDate', () => {
  const cases: readonly (readonly [value: unknown, date: string | undefined])[] = [
    ['05/19/2021', '2021-05-19'],
    ['5/9/2021', '2021-05-09'],
    ['2021-05-19', '2021-05-19'],
    ['2021-05-19T10:00:00Z', '2021-05-19'],
    [new Date('2021-05-19'), '2021-05-19'],
    ['02/31/2021', undefined],
    ['19/05/2021', undefined],
    ['19.05.2021', undefined],
    [new Date(Number.NaN), undefined],
    ['', undefined],
    [2021, undefined],
    [undefined, undefined],
  ]
  for (const [value, date] of cases) {
    it(`reads ${value} as ${date}`, () => assert.equal(toIsoDate(value), date))
  }
})
