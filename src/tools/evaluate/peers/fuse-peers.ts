import Fuse, { type IFuseOptions } from 'fuse.js'
import { type AskPeer, MOST_FOUND, type Peer, type PeerDocument } from './peer.ts'
import { peerWords } from './peer-words.ts'

const onlyTitle: IFuseOptions<PeerDocument> = { keys: ['title'], ignoreDiacritics: true }

const titleAndBody: IFuseOptions<PeerDocument> = {
  keys: [
    { name: 'title', weight: 3 },
    { name: 'body', weight: 1 },
  ],
  ignoreDiacritics: true,
  ignoreLocation: true, // else only the beginning of a body is looked at
}

const byWords = (language: string): IFuseOptions<PeerDocument> => ({
  keys: ['title'],
  ignoreDiacritics: true,
  useTokenSearch: true,
  threshold: 0.3,
  tokenize: (text) => peerWords(text, language),
})

const makeIndex =
  (optionsFor: (language: string) => IFuseOptions<PeerDocument>) =>
  (documents: readonly PeerDocument[], language: string): AskPeer => {
    const fuse = new Fuse(documents, { ...optionsFor(language), includeScore: true })
    return (text) =>
      fuse
        .search(text, { limit: MOST_FOUND })
        .map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }))
  }

// As many questions as take about a minute over 2,700 articles.
const MOST = { titles: 100, bodies: 20 }

export const fusePeers: readonly Peer[] = [
  { name: 'fuse.js, titles', most: MOST.titles, makeIndex: makeIndex(() => onlyTitle) },
  {
    name: 'fuse.js, titles and bodies',
    most: MOST.bodies,
    makeIndex: makeIndex(() => titleAndBody),
  },
  { name: 'fuse.js, token search', most: MOST.titles, makeIndex: makeIndex(byWords) },
]
