import type { Server as HttpServer } from 'node:http'
import { createServer as createRestify, type Request, type Response, type Server as Restify } from 'restify'
import { unwatched, type Watch } from '../telemetry/watch.ts'
import type { ActivityParts } from './answer-activity.ts'
import { type Drained, drain } from './drain.ts'
import type { Caller } from './guard/sign-of-outside.ts'
import { hideErrors } from './hide-errors.ts'
import { isAdmin } from './is-admin.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { errorBody, serveMessages } from './serve-messages.ts'

export type ServerParts = Omit<ActivityParts, 'watch'> & {
  readonly watch?: Watch
  readonly version: string
  /** Whether there are articles to answer from. */
  readonly ready: () => boolean
  /** Whether the record can not be reached; answers go on without. */
  readonly isRecordAway?: () => boolean
  /** Examines the whole deployment; only administrators see what it finds. */
  readonly examine?: () => Promise<object>
  /** Opens what is for administrators; undefined: that is for this machine only. */
  readonly adminToken?: string | undefined
  readonly limits?: Partial<Limits>
}

/** Where it listens; the port is the real one when it was asked for as 0. */
export type Address = { readonly address: string; readonly port: number }

export type Server = {
  /** Resolves when requests are taken; rejects when the address is in use. */
  readonly listen: (port: number, host: string) => Promise<Address>
  /** Takes nothing new, lets running turns end for at most `graceMs`, then closes. */
  readonly drain: (graceMs: number) => Promise<Drained>
}

const silent = { child: () => silent, trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} }

/** restify with few routes, and none of its body parsers. */
export function createServer(parts: ServerParts): Server {
  const limits = { ...defaultLimits, ...parts.limits }
  const restify = createRestify({ name: '', log: silent as never })
  const http: HttpServer = restify.server
  setLimits(http, limits)
  hideErrors(restify)
  // restify says every error of its HTTP server once more, and an `error` that nobody hears ends the process.
  restify.on('error', () => {})
  addRoutes(restify, limits, parts)
  return {
    listen: (port, host) => listen(http, port, host),
    drain: (graceMs) => drain(http, graceMs),
  }
}

function addRoutes(restify: Restify, limits: Limits, parts: ServerParts): void {
  const { version, ready, examine, isRecordAway, adminToken, watch = unwatched } = parts
  restify.post('/api/messages', serveMessages(limits, { ...parts, watch }))
  restify.get('/healthz', async (_request, response) => {
    response.json(200, { status: 'ok', version })
  })
  // Load balancers probe so, as `curl --head` does.
  restify.head('/healthz', async (_request, response) => endWith(response, 200))
  restify.head('/readyz', async (_request, response) => endWith(response, ready() ? 200 : 503))
  restify.get('/readyz', async (request, response) => {
    const isVerbose = examine !== undefined && wantsAll(request) && isAdmin(callerOf(request), adminToken)
    const found = isVerbose ? await examine() : {}
    const away = isRecordAway?.() ? { record: 'away' } : {}
    response.json(ready() ? 200 : 503, { ready: ready(), ...away, ...found })
  })
  restify.get('/metrics', async (request, response) => {
    if (!isAdmin(callerOf(request), adminToken)) return void response.json(404, errorBody(404))
    const { type, text } = await watch.scrape()
    response.writeHead(200, { 'content-type': type })
    response.end(text)
  })
}

function endWith(response: Response, status: 200 | 503): void {
  response.writeHead(status)
  response.end()
}

const wantsAll = (request: Request): boolean => new URLSearchParams(request.getQuery()).has('verbose')

const callerOf = ({ headers, socket }: Request): Caller => ({ headers, remote: socket.remoteAddress ?? '' })

function setLimits(http: HttpServer, limits: Limits): void {
  http.headersTimeout = limits.headersMs
  http.requestTimeout = limits.requestMs
  http.keepAliveTimeout = limits.keepAliveMs
  http.maxConnections = limits.connections
  // restify listens to upgrades and does nothing with them: such a connection would stay open for ever.
  http.removeAllListeners('upgrade')
  // Read by Node when it starts to listen; restify leaves no other way to set it.
  Object.assign(http, { connectionsCheckingInterval: limits.checkMs })
}

const listen = (http: HttpServer, port: number, host: string): Promise<Address> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve(http.address() as Address)
    })
  })
