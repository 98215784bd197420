import MiniSearch from 'minisearch'
import { MOST_FOUND, type Peer, type PeerDocument } from './peer.ts'
import { peerWords } from './peer-words.ts'

export const miniSearchPeer: Peer = {
  name: 'MiniSearch, tuned',
  makeIndex: (documents, language) => {
    const index = new MiniSearch<PeerDocument>({
      fields: ['title', 'body'],
      tokenize: (text) => peerWords(text, language),
      processTerm: (term) => term,
      searchOptions: {
        boost: { title: 3 },
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        prefix: (term) => term.length > 4,
      },
    })
    index.addAll(documents)
    return (text) =>
      index
        .search(text)
        .slice(0, MOST_FOUND)
        .map(({ id, score }) => ({ id: String(id), score }))
  },
}
