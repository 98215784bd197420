/** At most so many within so much time. */
interface Limit {
  readonly ms: number
  readonly most: number
}

// What Teams takes of one bot in one conversation, and of one app in one tenant, before it answers 429.
const inConversation: readonly Limit[] = [
  { ms: 1000, most: 7 },
  { ms: 2000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1800 },
]
const inTenant: readonly Limit[] = [{ ms: 1000, most: 50 }]

/** Keeps the messages of this process below the limits of Teams. */
export interface SendingPace {
  /** Milliseconds until the next message may go there. */
  wait(conversation: string, tenant: string): number
  /** Counts one that is sent after that wait. */
  count(conversation: string, tenant: string): void
}

const MOST_REMEMBERED = 10_000 // conversations; those that have been quiet for an hour are let go of

export function createSendingPace(now: () => number): SendingPace {
  const conversations = new Map<string, number[]>()
  const tenants = new Map<string, number[]>()
  const wait: SendingPace['wait'] = (conversation, tenant) =>
    Math.max(
      timeUntil(inConversation, conversations.get(conversation) ?? [], now()),
      timeUntil(inTenant, tenants.get(tenant) ?? [], now()),
    )
  return {
    wait,
    count(conversation, tenant) {
      const at = now() + wait(conversation, tenant)
      add(conversations, conversation, at, 1800)
      add(tenants, tenant, at, 50)
      if (conversations.size > MOST_REMEMBERED) forgetQuiet(conversations, now() - 3_600_000)
    },
  }
}

/** `sent`: when messages went out, or will; the newest last. */
export const timeUntil = (limits: readonly Limit[], sent: readonly number[], now: number): number =>
  Math.max(
    (sent.at(-1) ?? now) - now, // never before one that is waiting
    0,
    ...limits.map(({ ms, most }) => {
      const first = sent.at(-most)
      return first === undefined || sent.length < most ? 0 : first + ms - now
    }),
  )

function add(all: Map<string, number[]>, name: string, at: number, most: number): void {
  const sent = all.get(name) ?? []
  sent.push(at)
  if (sent.length > most) sent.shift()
  all.set(name, sent)
}

function forgetQuiet(all: Map<string, number[]>, before: number): void {
  for (const [name, sent] of all) if ((sent.at(-1) ?? 0) < before) all.delete(name)
}
