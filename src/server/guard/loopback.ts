const loopback = /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/

export const isLoopbackAddress = (address: string): boolean => loopback.test(address)

/** A host as `URL` writes it: IPv6 in brackets, other ways of writing 127.0.0.1 made plain. */
export const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || loopback.test(host.replace(/^\[(.*)\]$/, '$1'))
