import { type IncomingMessage, request } from 'node:http'
import { startConnector } from '../../teams/recording-connector.ts'
import { type StartOptions, startBot } from '../a-bot.ts'
import { anActivity, someClaims } from '../an-activity.ts'
import { makeKey, signToken, startKeyServer, type TestKey } from '../key-server.ts'

export const known = makeKey('known')
const others = [
  makeKey('web-only', ['webchat']),
  makeKey('for-none', []),
  makeKey('teams-and-web', ['webchat', 'msteams']),
]
export const [webOnly, forNone, teamsAndWeb] = others as [TestKey, TestKey, TestKey]

/** What is other than in a good request. */
export type Sent = {
  readonly claims?: object
  readonly header?: object
  readonly key?: TestKey
  readonly activity?: object
  /** What to send in place of `signed`, which is `Bearer` and the token. */
  readonly authorization?: (signed: string, connector: string) => string | readonly string[] | undefined
  readonly headers?: object
}

export type Outcome = {
  readonly status: number
  readonly body: unknown
  /** How many turns ran, and how many messages reached the connector. */
  readonly turns: number
  readonly messages: number
}

/** A whole bot, the keys it trusts and a connector; sends requests to it, one after the other. */
export async function startSender(options: Partial<StartOptions> = {}) {
  const connector = await startConnector()
  const keys = await startKeyServer([known, ...others])
  const turns: string[] = []
  const bot = await startBot({
    metadataUrl: keys.metadataUrl,
    turn: async (context) => {
      turns.push(context.activity.id ?? '')
      if (context.activity.serviceUrl === connector.url) await context.sendActivity('An answer')
    },
    ...options,
  })
  return {
    connector,
    send: async (sent: Sent): Promise<Outcome> => {
      const [before, heard] = [turns.length, connector.calls.length]
      const answer = await sendOne(bot.url, connector.url, sent)
      return { ...answer, turns: turns.length - before, messages: connector.calls.length - heard }
    },
    close: async () => {
      connector.close()
      keys.close()
      await bot.server.drain(0)
    },
  }
}

async function sendOne(url: string, connector: string, sent: Sent) {
  const activity = anActivity(connector, sent.activity)
  const claims = someClaims(String(activity.serviceUrl), sent.claims)
  const signed = signToken(sent.key ?? known, claims, sent.header)
  const authorization = sent.authorization ? sent.authorization(signed, connector) : signed
  const headers = { ...(authorization === undefined ? {} : { authorization }), ...sent.headers }
  return post(`${url}/api/messages`, JSON.stringify(activity), headers)
}

/** Unlike `fetch` it sends headers as they are, twice if need be. */
const post = (url: string, body: string, headers: object) =>
  new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const all = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }
    request(url, { method: 'POST', headers: all, agent: false }, (response) => {
      readAnswer(response).then(resolve, reject)
    })
      .on('error', reject)
      .end(body)
  })

async function readAnswer(response: IncomingMessage) {
  let text = ''
  for await (const chunk of response) text += chunk
  return { status: response.statusCode ?? 0, body: text === '' ? '' : JSON.parse(text) }
}
