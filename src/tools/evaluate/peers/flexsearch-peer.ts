import { Index } from 'flexsearch'
import { type Found, MOST_FOUND, type Peer } from './peer.ts'
import { peerWords } from './peer-words.ts'

/** Gives places and no scores: titles and bodies are joined by place, titles counting twice. */
export const flexSearchPeer: Peer = {
  name: 'FlexSearch',
  makeIndex: (documents, language) => {
    const encode = (text: string): string[] => peerWords(text, language)
    const [titles, bodies] = [new Index({ tokenize: 'forward', encode }), new Index({ encode })]
    for (const [number, { title, body }] of documents.entries()) {
      titles.add(number, title)
      bodies.add(number, body)
    }
    return (text) => {
      const scores = new Map<number, number>()
      for (const [index, weight] of [
        [titles, 2],
        [bodies, 1],
      ] as const) {
        for (const [place, number] of index.search(text, { limit: 50, suggest: true }).entries()) {
          scores.set(Number(number), (scores.get(Number(number)) ?? 0) + weight / (place + 10))
        }
      }
      return best(scores, (number) => documents[number]?.id ?? '')
    }
  },
}

const best = (scores: ReadonlyMap<number, number>, idOf: (number: number) => string): readonly Found[] =>
  [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_FOUND)
    .map(([number, score]) => ({ id: idOf(number), score }))
