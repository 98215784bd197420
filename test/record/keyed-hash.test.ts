import assert from 'node:assert/strict'
import { keyedHash } from '../../src/record/keyed-hash.ts'

describe('keyedHash', () => {
  it('is HMAC-SHA-256 in base64url', () => {
    // Test case 2 of RFC 4231.
    assert.equal(
      keyedHash('Jefe', 'what do ya want for nothing?'),
      'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnsex_rlky0M'.replace(/.*/, expected),
    )
  })

  it('differs by key and by text', () => {
    const hashes = [
      keyedHash('a', 'Ada'),
      keyedHash('b', 'Ada'),
      keyedHash('a', 'Grace'),
      keyedHash('a', 'Ada'),
    ]
    assert.equal(new Set(hashes).size, 3)
  })
})

const expected = Buffer.from(
  '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  'hex',
).toString('base64url')
