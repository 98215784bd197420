import assert from 'node:assert/strict'
import { retryOutbound, retrySettings } from '../../src/teams/outbound-retry.ts'

/** The pauses between four attempts that all end with 429, with time standing still but for them. */
async function pausesOf(random: number, retryAfter?: string): Promise<number[]> {
  const pauses: number[] = []
  let time = 0
  const wait = async (ms: number): Promise<void> => {
    pauses.push(ms)
    time += ms
  }
  const policy = retryOutbound(retrySettings, { wait, random: () => random, now: () => time })
  const headers = { get: () => retryAfter }
  await policy({ timeout: 0, method: 'POST', url: '' }, async () => ({ status: 429, headers }))
  return pauses
}

describe('retryOutbound', () => {
  it('waits longer each time, half of it by chance', async () => {
    assert.deepEqual(await pausesOf(0), [250, 500, 1000])
    assert.deepEqual(await pausesOf(1), [500, 1000, 2000])
  })

  it('waits as long as Teams asks for', async () => {
    assert.deepEqual(await pausesOf(0, '2'), [2000, 2000, 2000])
  })

  it('gives up rather than wait past its time', async () => {
    assert.deepEqual(await pausesOf(0, '5'), [5000])
    assert.deepEqual(await pausesOf(0, '3600'), [])
  })

  it('reads no pause from a date', async () => {
    assert.deepEqual(await pausesOf(0, 'Mon, 02 Mar 2026 10:00:00 GMT'), [250, 500, 1000])
  })
})
