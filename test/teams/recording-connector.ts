import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TestCertificate } from '../doctor/make-certificate.ts'

export type Recorded = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
}

/** How the connector answers its n-th call, counted from 0; `hang` never answers, `reset` breaks off. */
export type Behaviour = (call: number, recorded: Recorded) => Outcome | Promise<Outcome>

export type Outcome = number | 'hang' | 'reset' | Answered

export type Answered = {
  readonly status: number
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
}

export type RecordingConnector = {
  readonly url: string
  readonly calls: Recorded[]
  /** The messages among the calls: what a reader would see. */
  readonly messages: () => Recorded['body'][]
  readonly close: () => void
}

/** A connector on this machine that records what a bot sends; by HTTPS, as Teams' own, where it has a certificate. */
export async function startConnector(
  behave: Behaviour = () => 200,
  certificate?: TestCertificate,
): Promise<RecordingConnector> {
  const calls: Recorded[] = []
  const listener: RequestListener = async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const { method = '', url: path = '', headers } = request
    const recorded = { method, path, headers, body: text ? JSON.parse(text) : {} }
    const behaved = behave(calls.length, recorded)
    calls.push(recorded)
    const id = `sent-${calls.length}`
    const outcome = await behaved
    if (outcome === 'hang') return
    if (outcome === 'reset') return void request.socket.resetAndDestroy()
    const answered = typeof outcome === 'number' ? { status: outcome, body: { id, activityId: id } } : outcome
    response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers })
    response.end(JSON.stringify(answered.body))
  }
  const server = certificate ? createSecureServer({ ...certificate }, listener) : createServer(listener)
  const plainUrl = await listenOnLoopback(server)
  const url = certificate ? plainUrl.replace('http:', 'https:') : plainUrl
  return {
    url,
    calls,
    messages: () => calls.map(({ body }) => body).filter(({ type }) => type === 'message'),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export const listenOnLoopback = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
