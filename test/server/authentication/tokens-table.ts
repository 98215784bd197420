import { createHmac, createPublicKey, createSign } from 'node:crypto'
import { appId, tenantId } from '../a-bot.ts'
import { makeKey, signToken } from '../key-server.ts'
import { forNone, known, type Sent, teamsAndWeb, webOnly } from './a-sender.ts'

const stranger = '6f1c2d3e-0000-4000-8000-00000000ffff'
export const friendTenant = '6f1c2d3e-0000-4000-8000-00000000b002'
/** Reckoned when it is sent, for the whole suite can run between reading this table and sending. */
const timed = (claims: (seconds: number) => object): Sent => ({
  get claims() {
    return claims(Math.floor(Date.now() / 1000))
  },
})
const own = makeKey('own')

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const partsOf = (signed: string): string[] => signed.replace('Bearer ', '').split('.')
/** The token with one of its three parts changed. */
const withPart =
  (index: number, change: (part: string) => string) =>
  (signed: string): string =>
    `Bearer ${partsOf(signed)
      .map((part, at) => (at === index ? change(part) : part))
      .join('.')}`
const changed = (values: object) => (part: string) =>
  encode({ ...JSON.parse(Buffer.from(part, 'base64url').toString()), ...values })

/** Takes the public key for the secret of HS256, as a careless library does. */
function signedWithPublicKey(signed: string): string {
  const [, claims] = partsOf(signed)
  const start = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'known' })}.${claims}`
  const pem = createPublicKey(known.privateKey).export({ type: 'spki', format: 'pem' })
  return `Bearer ${start}.${createHmac('sha256', pem).update(start).digest('base64url')}`
}

function signedAs(algorithm: string) {
  return (signed: string): string => {
    const [, claims] = partsOf(signed)
    const start = `${encode({ alg: algorithm, kid: 'known' })}.${claims}`
    const signature = createSign(`RSA-SHA${algorithm.slice(2)}`)
      .update(start)
      .sign(known.privateKey)
    return `Bearer ${start}.${signature.toString('base64url')}`
  }
}

/** The token that the bot itself shows to the connector, as Entra makes it. */
const outbound = {
  iss: `https://sts.windows.net/${tenantId}/`,
  aud: 'https://api.botframework.com',
  appid: appId,
  tid: tenantId,
}

const shown = { 'x-authorization': signToken(known, {}), 'proxy-authorization': signToken(known, {}) }

/** Name, what is sent, the status, and whether a turn runs, and so an answer goes out. */
export type Row = readonly [name: string, sent: Sent, status: number]

export const accepted: readonly Row[] = [
  ['a signed message', {}, 200],
  ['`bearer`', { authorization: (signed) => signed.replace('Bearer', 'bearer') }, 200],
  ['`BEARER`', { authorization: (signed) => signed.replace('Bearer', 'BEARER') }, 200],
  ['spaces around the header', { authorization: (signed) => `  ${signed} \t` }, 200],
  ['an end 290 s ago', timed((now) => ({ exp: now - 290 })), 200],
  ['a start in 290 s', timed((now) => ({ nbf: now + 290 })), 200],
  ['no start', { claims: { nbf: undefined } }, 200],
  ['our tenant in the token', { claims: { tid: tenantId } }, 200],
  ['our tenant in capitals', { claims: { tid: tenantId.toUpperCase() } }, 200],
  ['a tenant that is allowed', { claims: { tid: friendTenant } }, 200],
  ['our app id in capitals', { claims: { aud: appId.toUpperCase() } }, 200],
  ['claims that nobody knows', { claims: { roles: ['x'], ver: 9, appidacr: {} } }, 200],
  ['header fields that nobody needs', { header: { x5t: 'x', typ: undefined, jku: 'http://x/' } }, 200],
  ['a key for several channels', { key: teamsAndWeb }, 200],
]

export const refused: readonly Row[] = [
  ['no header', { authorization: () => undefined }, 401],
  ['an empty header', { authorization: () => '' }, 401],
  ['a scheme without a token', { authorization: () => 'Bearer' }, 401],
  ['a token without a scheme', { authorization: (signed) => signed.replace('Bearer ', '') }, 401],
  ['another scheme', { authorization: (signed) => signed.replace('Bearer', 'Basic') }, 401],
  ['two spaces', { authorization: (signed) => signed.replace(' ', '  ') }, 401],
  ['a tab', { authorization: (signed) => signed.replace(' ', '\t') }, 401],
  ['quotation marks', { authorization: (signed) => `Bearer "${signed.slice(7)}"` }, 401],
  ['two tokens in one header', { authorization: (signed) => `${signed}, ${signed}` }, 401],
  ['two headers', { authorization: (signed) => [signed, signed] }, 400],
  ['a good header before a bad one', { authorization: (signed) => [signed, 'Bearer x'] }, 400],
  ['a bad header before a good one', { authorization: (signed) => ['Bearer x', signed] }, 400],
  ['two parts', { authorization: (signed) => signed.slice(0, signed.lastIndexOf('.')) }, 401],
  ['four parts', { authorization: (signed) => `${signed}.x` }, 401],
  ['an empty signature', { authorization: withPart(2, () => '') }, 401],
  ['a short signature', { authorization: withPart(2, () => 'AAAA') }, 401],
  ['a signature of zeros', { authorization: withPart(2, (part) => 'A'.repeat(part.length)) }, 401],
  ['padding', { authorization: (signed) => `${signed}==` }, 401],
  ['the signature of another token', { authorization: withPart(1, changed({ jti: 'x' })) }, 401],
  ['a header changed after signing', { authorization: withPart(0, changed({ typ: 'x' })) }, 401],
  ['claims that are a list', { authorization: withPart(1, () => encode([])) }, 401],
  ['claims that are no JSON', { authorization: withPart(1, () => 'e30x') }, 401],
  ['a header that is no JSON', { authorization: withPart(0, () => 'e30x') }, 401],
  ['8 KB', { claims: { pad: 'x'.repeat(8000) } }, 401],
  ['20 KB', { claims: { pad: 'x'.repeat(15_000) } }, 431],
  ['the algorithm `none`', { header: { alg: 'none' } }, 401],
  ['`none` and no signature', { header: { alg: 'none' }, authorization: withPart(2, () => '') }, 401],
  ['no algorithm', { header: { alg: undefined } }, 401],
  ['a list of algorithms', { header: { alg: ['RS256'] } }, 401],
  ['`rs256`', { header: { alg: 'rs256' } }, 401],
  ['HS256 over the public key', { authorization: signedWithPublicKey }, 401],
  ['RS384 by the right key', { authorization: signedAs('RS384') }, 401],
  ['RS512 by the right key', { authorization: signedAs('RS512') }, 401],
  ['PS256', { header: { alg: 'PS256' } }, 401],
  ['no key id', { header: { kid: undefined } }, 401],
  ['an empty key id', { header: { kid: '' } }, 401],
  ['a key id that is a number', { header: { kid: 1 } }, 401],
  ['a key id without end', { header: { kid: 'k'.repeat(257) } }, 401],
  ['a key id that objects have', { header: { kid: '__proto__' } }, 401],
  ['an unknown key', { key: own }, 401],
  ['a key that comes along', { key: own, header: { jwk: own.jwk } }, 401],
  ['a key of the sender’s own by a known name', { key: makeKey('known') }, 401],
  ['a known key by another known name', { header: { kid: 'teams-and-web' } }, 401],
  ['extensions that must be understood', { header: { crit: ['b64'], b64: true } }, 401],
  ['a key for another channel', { key: webOnly }, 401],
  ['a key for no channel', { key: forNone }, 401],
  ['no end', { claims: { exp: undefined } }, 401],
  ['an end that is null', { claims: { exp: null } }, 401],
  ['a past end', timed((now) => ({ exp: now - 310 })), 401],
  ['an end of long ago', { claims: { exp: 0 } }, 401],
  ['an end in words', timed((now) => ({ exp: `${now + 600}` })), 401],
  ['a start in an hour', timed((now) => ({ nbf: now + 3600 })), 401],
  ['a start in words', { claims: { nbf: 'now' } }, 401],
  ['no issuer', { claims: { iss: undefined } }, 401],
  ['a foreign issuer', { claims: { iss: `https://sts.windows.net/${stranger}/` } }, 401],
  ['the issuer of another cloud', { claims: { iss: 'https://api.botframework.us' } }, 401],
  ['an issuer with a slash', { claims: { iss: 'https://api.botframework.com/' } }, 401],
  ['a list of issuers', { claims: { iss: ['https://api.botframework.com'] } }, 401],
  ['no audience', { claims: { aud: undefined } }, 401],
  ['another bot', { claims: { aud: stranger } }, 401],
  ['a list of audiences', { claims: { aud: [appId] } }, 401],
  ['an audience that is the Bot Service', { claims: { aud: 'https://api.botframework.com' } }, 401],
  ['the bot’s own token', { claims: outbound }, 401],
  ['the bot’s own app id', { claims: { appid: appId } }, 401],
  ['the bot’s own app id in capitals', { claims: { appid: appId.toUpperCase() } }, 401],
  ['the bot’s own app id, version 2', { claims: { azp: appId } }, 401],
  ['a foreign tenant', { claims: { tid: stranger } }, 401],
  ['a tenant that is a number', { claims: { tid: 1 } }, 401],
  ['an empty tenant', { claims: { tid: '' } }, 401],
  ['no connector', { claims: { serviceurl: undefined } }, 401],
  ['an empty connector', { claims: { serviceurl: '' } }, 401],
  ['another connector', { claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }, 401],
  ['a connector by another claim', { claims: { serviceurl: undefined, serviceUrl: '*' } }, 401],
  ['a token shown by another header', { authorization: () => undefined, headers: shown }, 401],
]
