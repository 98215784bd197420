type Values = Readonly<Record<string, unknown>>

export interface Lock {
  readonly packages: Readonly<Record<string, Values>>
}

export interface Installation {
  readonly manifest: Values
  readonly lock: Lock
}

/** The manifest and its lock file as they would be if there were no development dependencies. */
export function withoutTools(manifest: Values, lock: Lock): Installation {
  const kept = Object.entries(lock.packages)
    .filter(([, { dev }]) => dev !== true)
    .map(([path, entry]) => [path, path === '' ? withoutDev(entry) : entry])
  return { manifest: withoutDev(manifest), lock: { ...lock, packages: Object.fromEntries(kept) } }
}

const withoutDev = ({ devDependencies: _, ...rest }: Values): Values => rest
