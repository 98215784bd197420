/** Which conversations were greeted just now. */
export interface Greeted {
  /** Whether a conversation is not greeted yet; from then on it is. */
  isFirst(conversationId: string): boolean
  /** Whoever takes Svar back in is greeted again. */
  forget(conversationId: string): void
}

/** The two activities of one installation come within seconds; another replica may be told that Svar was taken out. */
const GREETED_MS = 60_000

/** Keeps the newest `limit` conversations. */
export function createGreeted(now: () => number, limit = 10_000): Greeted {
  const greeted = new Map<string, number>()
  return {
    isFirst(conversationId) {
      const before = greeted.get(conversationId)
      if (before !== undefined && now() - before < GREETED_MS) return false
      greeted.delete(conversationId)
      greeted.set(conversationId, now())
      const [oldest] = greeted.keys()
      if (greeted.size > limit && oldest !== undefined) greeted.delete(oldest)
      return true
    },
    forget: (conversationId) => void greeted.delete(conversationId),
  }
}
