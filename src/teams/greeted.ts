/** Tells whether a conversation is greeted for the first time. Keeps the newest `limit` conversations. */
export function createGreeted(limit = 10_000): (conversationId: string) => boolean {
  const greeted = new Set<string>()
  return (conversationId) => {
    if (greeted.has(conversationId)) return false
    greeted.add(conversationId)
    const [oldest] = greeted
    if (greeted.size > limit && oldest !== undefined) greeted.delete(oldest)
    return true
  }
}
