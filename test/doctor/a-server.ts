import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { listenOnLoopback } from '../teams/recording-connector.ts'
import type { TestCertificate } from './make-certificate.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What a server answers; `hang`: nothing, ever. */
export type Behave = (asked: Asked) => Reply | 'hang'

export interface TestServer {
  readonly url: string
  readonly asked: Asked[]
}

/** A server on this machine that answers so, by HTTPS where it has a certificate. */
export async function startServer(behave: Behave, certificate?: TestCertificate): Promise<TestServer> {
  const asked: Asked[] = []
  const listener: RequestListener = async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const { method = '', url: path = '', headers } = request
    asked.push({ method, path, headers, body })
    const reply = behave({ method, path, headers, body })
    if (reply === 'hang') return
    response.writeHead(reply.status, reply.headers)
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}))
  }
  const server = certificate ? createSecureServer({ ...certificate }, listener) : createServer(listener)
  const url = await listenOnLoopback(server)
  const { port } = new URL(url)
  return { url: certificate ? `https://localhost:${port}` : url, asked }
}
