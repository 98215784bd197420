import type { ArticleId } from '../../../article/article.ts'

/** An article in one language, as a search library takes it. */
export interface PeerDocument {
  readonly id: ArticleId
  readonly title: string
  readonly body: string
}

export interface Found {
  readonly id: ArticleId
  /** Higher is better; compares within one index only. */
  readonly score: number
}

/** At most ten, best first. */
export type AskPeer = (text: string) => readonly Found[] | Promise<readonly Found[]>

/** A search library set up as well as we could, over the articles of one language. */
export interface Peer {
  readonly name: string
  /** Questions of a set that it is asked at most, where it is too slow for all of them. */
  readonly most?: number
  readonly makeIndex: (documents: readonly PeerDocument[], language: string) => AskPeer | Promise<AskPeer>
}

export const MOST_FOUND = 10
