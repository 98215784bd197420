import { ar } from './ar.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { lv } from './lv.ts'
import { nb } from './nb.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { zh } from './zh.ts'

/** A term that says what another one says, and how surely: 1 is the same. */
export interface Said {
  readonly term: string
  readonly weight: number
}

/** A bilingual word list, both ways. */
export interface Lexicon {
  readonly toEnglish: ReadonlyMap<string, readonly Said[]>
  readonly fromEnglish: ReadonlyMap<string, readonly Said[]>
}

const files: Readonly<Record<string, string>> = { ar, de, es, fr, ja, lv, nb, ru, th, zh }
const read = new Map<string, Lexicon>()

/** The word list of a language, read when it is first asked for; empty where there is none. */
export function lexiconOf(language: string): Lexicon {
  const known = read.get(language) ?? readLexicon(files[language] ?? '')
  read.set(language, known)
  return known
}

function readLexicon(text: string): Lexicon {
  const toEnglish = new Map<string, readonly Said[]>()
  const fromEnglish = new Map<string, Said[]>()
  for (const line of text.split('\n')) {
    const [term = '', ...words] = line.split(' ')
    const english = words.map(readSaid)
    if (english.length > 0) toEnglish.set(term, english)
    for (const said of english) {
      const terms = fromEnglish.get(said.term) ?? []
      terms.push({ term, weight: said.weight })
      fromEnglish.set(said.term, terms)
    }
  }
  const likeliest = (said: readonly Said[]) =>
    [...said].sort((one, other) => other.weight - one.weight).slice(0, MOST_TERMS)
  return { toEnglish, fromEnglish: new Map([...fromEnglish].map(([term, said]) => [term, likeliest(said)])) }
}

const MOST_TERMS = 6

function readSaid(text: string): Said {
  const [term = '', percent] = text.split(':')
  return { term, weight: (Number(percent) / 100) ** SOFTEN }
}

// The share of places says how often a word is said so, not how surely it means that: a fifth is sure enough.
const SOFTEN = 0.4
