import { refuse } from '../refusal.ts'
import type { Check } from './check.ts'
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts'

// A tunnel or proxy on this machine makes the whole world look like this machine.
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via']

/** Without an app id nobody signs in, so only programs on this machine may ask. */
export const checkRemote: Check = ({ headers, remote }, { appId }) => {
  if (appId !== '') return undefined
  const passed = forwarded.find((name) => headers[name] !== undefined)
  if (passed) return refuse(403, `Unexpected \`${passed}\` without an app id, expected nobody in between`)
  if (!isLoopbackAddress(remote))
    return refuse(403, 'Unexpected caller without an app id, expected this machine')
  if (!isLoopbackHost(hostName(headers.host)))
    return refuse(403, 'Unexpected `host` without an app id, expected this machine')
  return undefined
}

const hostName = (host: string | undefined): string =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ''
