import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { ask, type Request } from '../../src/doctor/ask.ts'
import { troubleOf } from '../../src/doctor/no-answer.ts'
import { freePort } from '../../src/tools/free-port.ts'
import { startServer } from './a-server.ts'
import { makeCertificate } from './make-certificate.ts'

const asked = (over: Partial<Request> = {}): Request => ({ signal: AbortSignal.timeout(5000), ...over })

const certificate = makeCertificate({
  host: 'localhost',
  from: new Date('2020-01-01T00:00:00Z'),
  to: new Date('2049-12-31T12:00:00Z'),
})

describe('ask', () => {
  it('gives what a server answers, its address and its clock', async () => {
    const { url } = await startServer(() => ({
      status: 418,
      body: 'short and stout',
      headers: { date: 'Tue, 24 Nov 2026 12:00:00 GMT' },
    }))
    assert.deepEqual(await ask(url, asked()), {
      kind: 'answer',
      status: 418,
      text: 'short and stout',
      date: 'Tue, 24 Nov 2026 12:00:00 GMT',
      address: '127.0.0.1',
      certificate: undefined,
    })
  })

  it('gives the certificate, trusted or not', async () => {
    const { url } = await startServer(() => ({ status: 200 }), certificate)
    const certificateOf = async (over: Partial<Request>) => {
      const answer = await ask(url, asked(over))
      return answer.kind === 'answer' ? answer.certificate : answer.code
    }
    const ends = 'Dec 31 12:00:00 2049 GMT'
    assert.deepEqual(await certificateOf({ trusted: certificate.cert }), { ends, distrust: undefined })
    assert.deepEqual(await certificateOf({ anyCertificate: true }), {
      ends,
      distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
  })

  it('sends nothing to a server that is not trusted', async () => {
    const server = await startServer(() => ({ status: 200 }), certificate)
    const answer = await ask(server.url, asked({ method: 'POST', body: 'client_secret=x' }))
    assert.equal(answer.kind === 'no-answer' && answer.code, 'DEPTH_ZERO_SELF_SIGNED_CERT')
    assert.deepEqual(server.asked, [])
  })

  it('follows no redirect', async () => {
    const server = await startServer(() => ({ status: 302, headers: { location: '/elsewhere' } }))
    assert.equal((await ask(server.url, asked())).kind, 'answer')
    assert.equal(server.asked.length, 1)
  })

  it('reads no more than a megabyte', async () => {
    const { url } = await startServer(() => ({ status: 200, body: 'x'.repeat(5_000_000) }))
    const answer = await ask(url, asked())
    assert.ok(answer.kind === 'answer' && answer.text.length <= 1_000_000)
  })

  const unsendable = [
    ['an address that is none', 'no address', {}, 'ERR_INVALID_URL'],
    ['another protocol', 'ftp://127.0.0.1/', {}, 'ERR_INVALID_PROTOCOL'],
    ['a header of two lines', 'http://127.0.0.1:1/', { headers: { x: 'a\nb' } }, 'ERR_INVALID_CHAR'],
  ] as const
  for (const [name, url, over, code] of unsendable) {
    it(`does not throw for ${name}`, async () => {
      const answer = await ask(url, asked(over))
      assert.equal(answer.kind === 'no-answer' && answer.code, code)
    })
  }

  it('gives up a server that never ends its answer', async () => {
    const server = createServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'))
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const answer = await ask(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(200) })
    server.close()
    assert.deepEqual(answer, { kind: 'no-answer', host: `127.0.0.1:${port}`, code: 'TIMEOUT' })
  })
})

describe('troubleOf', () => {
  const cases = [
    ['ENOTFOUND', "The name `x.example:8443` is not known to this machine's DNS (ENOTFOUND)."],
    ['EAI_AGAIN', "The name `x.example:8443` is not known to this machine's DNS (EAI_AGAIN)."],
    ['ECONNREFUSED', '`x.example:8443` refuses the connection (ECONNREFUSED).'],
    ['TIMEOUT', '`x.example:8443` does not answer in time (TIMEOUT).'],
    ['EHOSTUNREACH', '`x.example:8443` does not answer in time (EHOSTUNREACH).'],
    ['ECONNRESET', 'The connection to `x.example:8443` breaks off (ECONNRESET).'],
    ['HPE_INVALID_CONSTANT', 'The connection to `x.example:8443` breaks off (HPE_INVALID_CONSTANT).'],
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      '`x.example:8443` shows a certificate that is not trusted here (SELF_SIGNED_CERT_IN_CHAIN).',
    ],
    [
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      '`x.example:8443` shows a certificate that is not trusted here (UNABLE_TO_GET_ISSUER_CERT_LOCALLY).',
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      '`x.example:8443` shows a certificate that is not trusted here (ERR_TLS_CERT_ALTNAME_INVALID).',
    ],
  ] as const
  for (const [code, what] of cases) {
    it(`puts ${code} into words`, () => {
      assert.equal(troubleOf({ kind: 'no-answer', host: 'x.example:8443', code }).what, what)
    })
  }

  it('names the host without its port for DNS', () => {
    assert.equal(
      troubleOf({ kind: 'no-answer', host: 'x.example:8443', code: 'ENOTFOUND' }).fix,
      "Check that the name is right and that this machine's DNS server knows it: `nslookup x.example`. In a closed network, have it let through.",
    )
  })

  it('tells a proxy that opens TLS how to be trusted', () => {
    assert.equal(
      troubleOf({ kind: 'no-answer', host: 'x.example', code: 'SELF_SIGNED_CERT_IN_CHAIN' }).fix,
      'If a proxy of yours opens TLS on the way, give Node its root certificate by NODE_EXTRA_CA_CERTS, or let this host pass it unopened.',
    )
  })
})
