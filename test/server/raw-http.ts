import { connect, type Socket } from 'node:net'

/** Sends bytes as they are and gives back the answer's status, 0 when the connection ended without one. */
export const sendRaw = (url: string, ...parts: readonly (string | Buffer)[]): Promise<number> =>
  new Promise((resolve) => {
    const socket = openSocket(url)
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
      const status = /^HTTP\/1\.1 (\d{3}) .*\r\n\r\n/s.exec(text)
      if (status) {
        resolve(Number(status[1]))
        socket.destroy()
      }
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(0))
    for (const part of parts) socket.write(part)
  })

export function openSocket(url: string): Socket {
  const { hostname, port } = new URL(url)
  return connect(Number(port), hostname)
}

export const head = (headers: Readonly<Record<string, string | number>>): string =>
  [
    'POST /api/messages HTTP/1.1',
    'Host: 127.0.0.1',
    ...Object.entries(headers).map((pair) => pair.join(': ')),
  ]
    .concat('', '')
    .join('\r\n')

/** An honest request with any body. */
export const sendBody = (url: string, body: string | Buffer, headers: object = {}): Promise<number> =>
  sendRaw(
    url,
    head({
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...headers,
    }),
    body,
  )
