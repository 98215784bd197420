import { fetchSigningKeys, type SigningKey } from './fetch-signing-keys.ts'

export type SigningKeys = {
  /** The key of that name, nothing when there is no such key; throws when no keys were ever reached. */
  find: (keyId: string) => Promise<SigningKey | undefined>
}

export type KeySettings = {
  readonly metadataUrl: string
  readonly timeoutMs: number
  /** After this time keys are fetched again, and used as they are while that fails. */
  readonly freshMs: number
  /** An unknown name asks for the keys again, but no more often than this. */
  readonly pauseMs: number
}

export const keySettings = (metadataUrl: string): KeySettings => ({
  metadataUrl,
  timeoutMs: 4000, // the Bot Service waits 10 to 15 s for the whole turn
  freshMs: 24 * 3600_000, // as the Bot Service asks
  pauseMs: 60_000, // a stranger's tokens must not make us hammer the metadata endpoint
})

const firstPauseMs = 1000 // while there are no keys at all

type Held = ReadonlyMap<string, SigningKey>

/** Keys are fetched by one request at a time; an outage of the metadata endpoint leaves the old ones in use. */
export function createSigningKeys(settings: KeySettings, now: () => number): SigningKeys {
  const { metadataUrl, timeoutMs, freshMs, pauseMs } = settings
  let held: Held | undefined
  let fetchedAt = Number.NEGATIVE_INFINITY
  let triedAt = Number.NEGATIVE_INFINITY
  let running: Promise<Held> | undefined

  async function fetchAgain(): Promise<Held> {
    triedAt = now()
    held = await fetchSigningKeys(metadataUrl, timeoutMs)
    fetchedAt = now()
    return held
  }

  function firstKeys(): Promise<Held> {
    if (!running && now() - triedAt < firstPauseMs)
      return Promise.reject(new Error(`${metadataUrl}: could not be read a moment ago`))
    return refresh()
  }

  function refresh(): Promise<Held> {
    running ??= fetchAgain().finally(() => {
      running = undefined
    })
    return running
  }

  async function find(keyId: string): Promise<SigningKey | undefined> {
    const keys = held ?? (await firstKeys())
    const known = keys.get(keyId)
    const due = now() - triedAt >= pauseMs
    // Nobody waits for fresh keys who can be answered with those at hand.
    if (known) {
      if (due && now() - fetchedAt >= freshMs) refresh().catch(() => undefined)
      return known
    }
    if (!due && !running) return undefined
    const fresh = await refresh().catch(() => keys)
    return fresh.get(keyId)
  }

  return { find }
}
