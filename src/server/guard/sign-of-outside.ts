import type { IncomingHttpHeaders } from 'node:http'
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts'

export type Caller = {
  readonly headers: IncomingHttpHeaders
  /** The address that the connection comes from. */
  readonly remote: string
}

export type Sign = { readonly found: string; readonly expected: string }

// A tunnel or proxy on this machine makes the whole world look like this machine.
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via']

/** What shows that a request was not made by a program on this machine; nothing when it may well have been. */
export function signOfOutside({ headers, remote }: Caller): Sign | undefined {
  const passed = forwarded.find((name) => headers[name] !== undefined)
  if (passed) return { found: `\`${passed}\``, expected: 'nobody in between' }
  if (!isLoopbackAddress(remote)) return { found: 'caller', expected: 'this machine' }
  if (!isLoopbackHost(hostName(headers.host))) return { found: '`host`', expected: 'this machine' }
  return undefined
}

const hostName = (host: string | undefined): string =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ''
