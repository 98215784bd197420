import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Recorded = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
}

/** How the connector answers its n-th call, counted from 0; `hang` never answers, `reset` breaks off. */
export type Behaviour = (call: number) => number | 'hang' | 'reset'

export type RecordingConnector = {
  readonly url: string
  readonly calls: Recorded[]
  /** The messages among the calls: what a reader would see. */
  readonly messages: () => Recorded['body'][]
  readonly close: () => void
}

/** A connector on this machine that records what a bot sends. */
export async function startConnector(behave: Behaviour = () => 200): Promise<RecordingConnector> {
  const calls: Recorded[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const { method = '', url: path = '', headers } = request
    const outcome = behave(calls.length)
    calls.push({ method, path, headers, body: text ? JSON.parse(text) : {} })
    if (outcome === 'hang') return
    if (outcome === 'reset') return void request.socket.resetAndDestroy()
    response.writeHead(outcome, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ id: `sent-${calls.length}` }))
  })
  const url = await listenOnLoopback(server)
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
