import assert from 'node:assert/strict'
import { newestSource } from '../../src/article/newest-source.ts'

const translated = (sourceHash: string | undefined, date: string | undefined) => ({ sourceHash, date })

describe('newestSource', () => {
  it('is the source that was translated last', () => {
    const old = translated('old', '2020-07-28')
    assert.equal(newestSource([old, translated('new', '2021-05-19'), old]), 'new')
  })

  it('is the source that most locales have, of those translated on the same day', () => {
    const common = translated('common', '2021-05-19')
    assert.equal(newestSource([translated('rare', '2021-05-19'), common, common]), 'common')
  })

  it('is a dated source rather than one without a date', () => {
    assert.equal(
      newestSource([translated('dateless', undefined), translated('dated', '2020-01-01')]),
      'dated',
    )
  })

  it('is none where no translation names its source', () => {
    assert.equal(newestSource([translated(undefined, '2021-05-19')]), undefined)
  })
})
