import assert from 'node:assert/strict'
import { request } from 'node:http'
import { warnOfEnding } from '../../src/app/warn-of-ending.ts'
import type { Report } from '../../src/doctor/examine.ts'
import type { CheckName } from '../../src/doctor/finding.ts'
import { oneAtATime } from '../../src/doctor/one-at-a-time.ts'
import { startApp } from '../app/an-app.ts'

const adminToken = '0123456789abcdef0123456789abcdef'

/** The whole app in local development. */
const startWithToken = () =>
  startApp(['articles'], { isLoaded: false, settings: { ADMIN_TOKEN: adminToken, PORT: '1' } })

const get = (url: string, headers: Readonly<Record<string, string>>) =>
  new Promise<{ readonly status: number | undefined; readonly body: Report & { readonly ready: boolean } }>(
    (resolve, reject) => {
      request(`${url}/readyz?verbose`, { headers }, async (response) => {
        let text = ''
        for await (const part of response) text += part
        resolve({ status: response.statusCode, body: JSON.parse(text) })
      })
        .on('error', reject)
        .end()
    },
  )

const whatOf = (name: CheckName, { body }: { readonly body: Report }): string | undefined =>
  body.findings.find(({ check }) => check === name)?.what

describe('GET /readyz?verbose of the app', () => {
  it('tells what the doctor finds, of the articles that are answered from', async () => {
    const app = await startWithToken()
    const admin = { authorization: `Bearer ${adminToken}` }
    const before = await get(app.url, admin)
    assert.deepEqual([before.status, before.body.ready], [503, false])
    const articles = ({ body }: typeof before) =>
      body.findings.find(({ check }) => check === 'articles')?.what
    assert.equal(articles(before), 'The articles are still being read.')
    await app.reload()
    const after = await get(app.url, admin)
    assert.deepEqual([after.status, after.body.ready, after.body.verdict], [200, true, 'warning'])
    assert.equal(whatOf('articles', after), '24 articles in 8 locales.')
    assert.match(whatOf('record', after) ?? '', /^The record is in `.*record\.db`/)
    await app.close()
  })

  it('tells it to administrators only', async () => {
    const app = await startWithToken()
    await app.reload()
    const plain = { status: 200, body: { ready: true } }
    const outside = { 'x-forwarded-for': '198.51.100.7' }
    assert.deepEqual(await get(app.url, outside), plain)
    assert.deepEqual(await get(app.url, {}), plain)
    assert.deepEqual(await get(app.url, { ...outside, authorization: 'Bearer wrong' }), plain)
    const { body } = await get(app.url, { ...outside, authorization: `Bearer ${adminToken}` })
    assert.equal(body.findings.length, 21)
    assert.ok(!JSON.stringify(body).includes(adminToken))
    await app.close()
  })
})

describe('warnOfEnding', () => {
  const cases = [
    [undefined, []],
    ['2027-01-24', []],
    ['2027-01-23', [['client secret ends soon', { ends: '2027-01-23', daysLeft: 60 }]]],
    ['2026-11-24', [['client secret ends soon', { ends: '2026-11-24', daysLeft: 0 }]]],
    ['2026-11-20', [['client secret has ended', { ends: '2026-11-20', daysLeft: -4 }]]],
  ] as const
  for (const [credentialEnds, expected] of cases) {
    it(`logs ${expected.length === 0 ? 'nothing' : expected[0][0]} for ${credentialEnds}`, () => {
      const logged: unknown[] = []
      const log = (event: string, details?: object) => void logged.push([event, details])
      warnOfEnding({ credentialEnds }, log, Date.parse('2026-11-24T09:00:00Z'))
      assert.deepEqual(logged, expected)
    })
  }
})

describe('oneAtATime', () => {
  it('gives those who ask meanwhile the same outcome, and runs again afterwards', async () => {
    let runs = 0
    const run = oneAtATime(async () => {
      runs += 1
      return runs
    })
    assert.deepEqual(await Promise.all([run(), run(), run()]), [1, 1, 1])
    assert.equal(await run(), 2)
  })
})
