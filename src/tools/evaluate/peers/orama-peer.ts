import { create, insertMultiple, search, type Tokenizer } from '@orama/orama'
import { stem } from '../../../search/analysis/stem.ts'
import { MOST_FOUND, type Peer } from './peer.ts'
import { peerWords } from './peer-words.ts'

export const oramaPeer: Peer = {
  name: 'Orama, stemmed',
  makeIndex: async (documents, language) => {
    const index = create({
      schema: { id: 'string', title: 'string', body: 'string' },
      components: { tokenizer: tokenizerOf(language) },
    })
    await insertMultiple(index, [...documents], 500)
    return async (text) => {
      const { hits } = await search(index, {
        term: text,
        properties: ['title', 'body'],
        boost: { title: 3 },
        threshold: 1, // any of the words
        limit: MOST_FOUND,
      })
      return hits.map(({ document, score }) => ({ id: document.id, score }))
    }
  },
}

const tokenizerOf = (language: string): Tokenizer => ({
  language,
  normalizationCache: new Map(),
  tokenize: (text) => [...new Set(peerWords(text, language).map((word) => stem(word, language)))],
})
