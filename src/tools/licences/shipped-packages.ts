import { join } from 'node:path'
import { readLicence } from './read-licence.ts'

export interface Shipped {
  readonly name: string
  readonly version: string
  /** As the package itself says it, an SPDX expression; undefined when it says nothing. */
  readonly licence: string | undefined
}

/** What `package-lock.json` says of one installed package. */
export interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

/**
 * Every package that comes with a production installation, on any platform, in the order of their names. Those of other
 * platforms are not here to be asked and are taken by what the lock file says.
 */
export function shippedPackages(root: string, locked: Readonly<Record<string, Locked>>): readonly Shipped[] {
  const found = Object.entries(locked)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: readLicence(join(root, path)) ?? license,
    }))
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...once.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shipped]) => shipped)
}
