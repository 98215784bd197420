import type { AskPeer, Found, Peer, PeerDocument } from './peer.ts'
import { MOST_FOUND } from './peer.ts'

export type AskInLanguage = (text: string, language: string) => Promise<readonly Found[]>

/**
 * A peer over articles in many languages: an index for each, so that it is spared the words of all others. It is told
 * the question's language, and asked in that and in English, the two joined by place.
 */
export async function makePeer(
  peer: Peer,
  documents: ReadonlyMap<string, readonly PeerDocument[]>,
): Promise<AskInLanguage> {
  const indexes = new Map<string, AskPeer>()
  for (const [language, own] of documents) indexes.set(language, await peer.makeIndex(own, language))
  return async (text, language) => {
    const asked = [indexes.get(language), language === 'en' ? undefined : indexes.get('en')]
    const lists: (readonly Found[])[] = []
    for (const ask of asked) if (ask) lists.push(await ask(text))
    return joinByPlace(lists)
  }
}

const DAMPING = 60 // as in reciprocal rank fusion: the first places of two lists count about the same

/** One list stays as it is, with its scores. */
export function joinByPlace(lists: readonly (readonly Found[])[]): readonly Found[] {
  const [only, ...others] = lists
  if (only === undefined || others.length === 0) return only ?? []
  const scores = new Map<string, number>()
  for (const list of lists)
    for (const [place, { id }] of list.entries())
      scores.set(id, (scores.get(id) ?? 0) + 1 / (DAMPING + place))
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_FOUND)
}
