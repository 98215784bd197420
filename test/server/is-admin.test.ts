import assert from 'node:assert/strict'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { isAdmin } from '../../src/server/is-admin.ts'
import { echo, startBot } from './a-bot.ts'

const adminToken = '0123456789abcdef0123456789abcdef'
const bearer = `Bearer ${adminToken}`
const here = { host: '127.0.0.1:3978' }
const there = { host: 'svar.example.com' }

describe('isAdmin', () => {
  const cases = [
    ['a program on this machine', here, '127.0.0.1', undefined, true],
    [
      'a program on this machine, or a proxy on it, where a token is set',
      here,
      '127.0.0.1',
      adminToken,
      false,
    ],
    [
      'a program on this machine with the token',
      { ...here, authorization: bearer },
      '127.0.0.1',
      adminToken,
      true,
    ],
    ['a program on this machine, by IPv6', { host: '[::1]:3978' }, '::1', undefined, true],
    [
      'somebody behind a proxy on this machine',
      { ...here, 'x-forwarded-for': '198.51.100.7' },
      '::1',
      undefined,
      false,
    ],
    ['a page of another site, open on this machine', there, '127.0.0.1', undefined, false],
    ['another machine', there, '198.51.100.7', undefined, false],
    ['another machine that says it is this one', here, '198.51.100.7', undefined, false],
    ['another machine with the token', { ...there, authorization: bearer }, '198.51.100.7', adminToken, true],
    ['a proxy with the token', { ...there, via: '1.1 x', authorization: bearer }, '::1', adminToken, true],
    ['a token where none is set', { ...there, authorization: bearer }, '198.51.100.7', undefined, false],
    [
      'an empty token where none is set',
      { ...there, authorization: 'Bearer ' },
      '198.51.100.7',
      undefined,
      false,
    ],
    ['a wrong token', { ...there, authorization: `${bearer}0` }, '198.51.100.7', adminToken, false],
    ['half a token', { ...there, authorization: bearer.slice(0, -1) }, '198.51.100.7', adminToken, false],
    ['another scheme', { ...there, authorization: `Basic ${adminToken}` }, '198.51.100.7', adminToken, false],
    ['a wrong token on this machine', { ...here, authorization: 'Bearer x' }, '127.0.0.1', adminToken, false],
  ] as const

  for (const [who, headers, remote, token, expected] of cases) {
    it(`${expected ? 'admits' : 'does not admit'} ${who}`, () => {
      assert.equal(isAdmin({ headers, remote }, token), expected)
    })
  }
})

/** Gets `/readyz` with these headers, `host` included. */
const get = (url: string, path: string, headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers }, async (response) => {
      let text = ''
      for await (const part of response) text += part
      resolve({ status: response.statusCode, body: JSON.parse(text) })
    })
      .on('error', reject)
      .end()
  })

describe('GET /readyz?verbose', () => {
  const plain = { status: 200, body: { ready: true } }
  const verbose = { status: 200, body: { ready: true, findings: ['all is well'] } }
  const cases = [
    ['tells this machine everything', undefined, '?verbose', {}, verbose],
    ['is plain on this machine where a token is set', adminToken, '?verbose', {}, plain],
    [
      'tells whoever has the token everything',
      adminToken,
      '?verbose',
      { ...there, authorization: bearer },
      verbose,
    ],
    ['is plain where nobody asks for more', undefined, '', {}, plain],
    ['is plain for other names of the query', undefined, '?verbosely', {}, plain],
    ['is plain for a wrong token', adminToken, '?verbose', { authorization: 'Bearer wrong' }, plain],
    ['is plain behind a proxy', undefined, '?verbose', { 'x-forwarded-for': '198.51.100.7' }, plain],
    ['is plain for another site', undefined, '?verbose', there, plain],
  ] as const

  for (const [name, token, query, headers, expected] of cases) {
    it(name, async () => {
      const { url } = await startBot({
        turn: echo,
        ...(token === undefined ? {} : { adminToken: token }),
        examine: async () => ({ findings: ['all is well'] }),
      })
      assert.deepEqual(await get(url, `/readyz${query}`, headers), expected)
    })
  }

  it('is plain for an address of the network, with the token verbose', async function () {
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)
    if (outward === undefined) return this.skip() // a machine that is on no network
    const { url } = await startBot({
      turn: echo,
      adminToken,
      host: '0.0.0.0',
      examine: async () => ({ findings: ['all is well'] }),
    })
    const outside = url.replace('127.0.0.1', outward.address)
    assert.deepEqual(await get(outside, '/readyz?verbose', {}), plain)
    assert.deepEqual(await get(outside, '/readyz?verbose', { host: '127.0.0.1' }), plain)
    assert.deepEqual(await get(outside, '/readyz?verbose', { authorization: bearer }), verbose)
  })

  it('hides what went wrong inside', async () => {
    const { url } = await startBot({
      turn: echo,
      examine: async () => {
        throw new Error('the secret of /srv/bot')
      },
    })
    assert.deepEqual(await get(url, '/readyz?verbose', {}), {
      status: 500,
      body: { code: 'Internal', message: 'Internal Server Error' },
    })
  })
})
