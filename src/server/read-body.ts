import type { IncomingMessage } from 'node:http'
import { type Refusal, refuse } from './refusal.ts'

export type Body = { readonly kind: 'body'; readonly text: string }

/** Reads a body as UTF-8 text; stops keeping it as soon as it is too long. */
export async function readBody(request: IncomingMessage, bodyBytes: number): Promise<Body | Refusal> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      if (bytes > bodyBytes) return refuse(413, `Body of more than ${bodyBytes} bytes`)
      chunks.push(chunk)
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return { kind: 'body', text }
  } catch (error) {
    return refuse(400, `Unexpected body, expected UTF-8 text to its end: ${String(error)}`)
  }
}
