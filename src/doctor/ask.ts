import { request as askPlainly, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askSecurely } from 'node:https'
import { TLSSocket } from 'node:tls'

export interface Request {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Looks at a server whose certificate is wrong as well. Nothing secret may be sent so. */
  readonly anyCertificate?: boolean
  /** Roots to trust instead of Node's own. */
  readonly trusted?: string | undefined
  readonly signal: AbortSignal
}

export interface Certificate {
  readonly ends: string
  /** Why it is not trusted, such as `CERT_HAS_EXPIRED`; undefined where it is. */
  readonly distrust: string | undefined
}

export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly text: string
  /** The server's clock, as it tells it. */
  readonly date: string | undefined
  /** The address that the name led to. */
  readonly address: string
  /** Undefined without TLS. */
  readonly certificate: Certificate | undefined
}

/** `code`: Node's name of what went wrong, such as `ENOTFOUND`; `TIMEOUT` when our patience ended. */
export interface NoAnswer {
  readonly kind: 'no-answer'
  readonly host: string
  readonly code: string
}

const MOST_BYTES = 1_000_000 // the largest that we ask for is a manifest or a list of keys, of a few KB

/** Asks a server once, by a connection of its own, following no redirect. Never throws. */
export function ask(url: string, asked: Request): Promise<Answer | NoAnswer> {
  const host = URL.canParse(url) ? new URL(url).host : url
  return new Promise((resolve) => {
    const fail = (error: unknown): void =>
      resolve({ kind: 'no-answer', host, code: codeOf(error, asked.signal) })
    try {
      const request = senderFor(url)(url, optionsOf(asked), (response) => {
        const partner = partnerOf(response)
        readText(response).then((text) => {
          const { statusCode: status = 0, headers } = response
          resolve({ kind: 'answer', status, text, date: headers.date, ...partner })
        }, fail)
      })
      request.on('error', fail)
      request.end(asked.body)
    } catch (error) {
      fail(error) // an address or a header that cannot be sent
    }
  })
}

const senderFor = (url: string) => (url.startsWith('https:') ? askSecurely : askPlainly)

const optionsOf = ({ method = 'GET', headers = {}, anyCertificate, trusted, signal }: Request) =>
  ({
    method,
    headers: { ...headers, connection: 'close' },
    agent: false as const, // a connection kept from before would show no certificate
    signal,
    rejectUnauthorized: anyCertificate !== true,
    ...(trusted === undefined ? {} : { ca: trusted }),
  }) satisfies RequestOptions & { rejectUnauthorized: boolean; ca?: string }

function partnerOf({ socket }: IncomingMessage): Pick<Answer, 'address' | 'certificate'> {
  const address = socket.remoteAddress ?? ''
  const ends = socket instanceof TLSSocket ? socket.getPeerCertificate().valid_to : undefined
  if (!(socket instanceof TLSSocket) || !ends) return { address, certificate: undefined }
  const distrust = socket.authorized ? undefined : String(socket.authorizationError)
  return { address, certificate: { ends, distrust } }
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function codeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'TIMEOUT'
  // Of a name with several addresses each failure is told; the first one will do.
  const [first] = error instanceof AggregateError ? error.errors : []
  const told: unknown = first ?? error
  return told instanceof Error && 'code' in told ? String(told.code) : String(error)
}
