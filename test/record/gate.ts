import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'

/** Stands between a client and a server, and can be shut as a machine does that stands still. */
export interface Gate {
  readonly port: number
  /** Connections that were taken so far. */
  readonly taken: () => number
  /** Nothing comes through any more; connections stay, and new ones are taken. */
  readonly freeze: () => void
  readonly thaw: () => void
  readonly close: () => void
}

export async function aGate(to: URL, port = 0): Promise<Gate> {
  const pairs: (readonly [Socket, Socket])[] = []
  let isFrozen = false
  const pass = ([near, far]: readonly [Socket, Socket]): void => {
    near.pipe(far)
    far.pipe(near)
  }
  const server = createServer((near) => {
    const far = createConnection(Number(to.port), to.hostname)
    const pair = [near, far] as const
    pairs.push(pair)
    for (const [one, other] of [pair, [far, near]] as const)
      one.on('error', () => {}).on('close', () => other.destroy())
    if (isFrozen) near.pause()
    else pass(pair)
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    taken: () => pairs.length,
    freeze() {
      isFrozen = true
      for (const [near, far] of pairs) {
        near.unpipe().pause()
        far.unpipe().pause()
      }
    },
    thaw() {
      isFrozen = false
      pairs.forEach(pass)
    },
    close() {
      server.close()
      for (const pair of pairs) for (const socket of pair) socket.destroy()
    },
  }
}
