import Database from 'libsql'
import { MOST_FOUND, type Peer } from './peer.ts'
import { peerWords } from './peer-words.ts'

const TRIGRAM = 3

export const fts5Peer: Peer = {
  name: 'SQLite FTS5, trigrams',
  makeIndex: (documents, language) => {
    const database = new Database(':memory:')
    database.exec(
      `CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, title, body, tokenize = 'trigram remove_diacritics 1')`,
    )
    const insert = database.prepare('INSERT INTO articles VALUES (?, ?, ?)')
    database.exec('BEGIN')
    for (const { id, title, body } of documents) insert.run(id, title, body)
    database.exec('COMMIT')
    const find = database.prepare(
      `SELECT id, -bm25(articles, 0, 3, 1) AS score FROM articles WHERE articles MATCH ? ORDER BY score DESC LIMIT ${MOST_FOUND}`,
    )
    return (text) => {
      const trigrams = trigramsOf(text, language)
      if (trigrams.length === 0) return []
      return find.all(trigrams.map((trigram) => `"${trigram}"`).join(' OR ')).flatMap(foundIn)
    }
  },
}

/** Of each word; of what is written without spaces, of the whole run. */
function trigramsOf(text: string, language: string): readonly string[] {
  const runs = ['zh', 'ja', 'th'].includes(language)
    ? peerWords(text, language).join('').split(/\s+/)
    : peerWords(text, language)
  const trigrams = runs.flatMap((run) => {
    const letters = [...run]
    return letters.slice(TRIGRAM - 1).map((_, place) => letters.slice(place, place + TRIGRAM).join(''))
  })
  return [...new Set(trigrams)]
}

function foundIn(row: unknown): readonly { readonly id: string; readonly score: number }[] {
  if (typeof row !== 'object' || row === null || !('id' in row && 'score' in row)) return []
  return typeof row.id === 'string' && typeof row.score === 'number' ? [{ id: row.id, score: row.score }] : []
}
