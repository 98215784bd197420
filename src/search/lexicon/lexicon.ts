import { ar } from './ar.ts'
import { de } from './de.ts'
import { englishSynonyms } from './english-synonyms.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { lv } from './lv.ts'
import { nb } from './nb.ts'
import { readSynonyms } from './read-synonyms.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { zh } from './zh.ts'

/** An expression, its terms parted by spaces, that says what another one says; 1 is the same. */
export interface Said {
  readonly term: string
  readonly weight: number
}

/** Expressions of a language and what they are in English, both ways. For English: what else they are called. */
export interface Lexicon {
  readonly toEnglish: ReadonlyMap<string, readonly Said[]>
  readonly fromEnglish: ReadonlyMap<string, readonly Said[]>
}

const files: Readonly<Record<string, string>> = { ar, de, es, fr, ja, lv, nb, ru, th, zh }
const read = new Map<string, Lexicon>()

/** The word list of a language, read when it is first asked for; empty where there is none. */
export function lexiconOf(language: string): Lexicon {
  const known = read.get(language) ?? readLexicon(language)
  read.set(language, known)
  return known
}

/** The longest expression that a lexicon holds, in words. */
export const LONGEST_EXPRESSION = 5

function readLexicon(language: string): Lexicon {
  if (language === 'en') return { toEnglish: readSynonyms(englishSynonyms), fromEnglish: new Map() }
  const toEnglish = new Map<string, Said[]>()
  for (const line of (files[language] ?? '').split('\n')) {
    const [term = '', ...words] = line.split(' ')
    if (term) toEnglish.set(term, words.map(readSaid))
  }
  return { toEnglish, fromEnglish: reversed(toEnglish) }
}

function reversed(toEnglish: ReadonlyMap<string, readonly Said[]>): ReadonlyMap<string, readonly Said[]> {
  const fromEnglish = new Map<string, Said[]>()
  for (const [term, words] of toEnglish) {
    for (const said of words) push(fromEnglish, said.term, { term, weight: said.weight })
  }
  for (const [term, said] of fromEnglish) fromEnglish.set(term, said.sort(byWeight).slice(0, MOST_TERMS))
  return fromEnglish
}

const MOST_TERMS = 12
const byWeight = (one: Said, other: Said): number => other.weight - one.weight

function push(to: Map<string, Said[]>, key: string, said: Said): void {
  const known = to.get(key)
  if (known) known.push(said)
  else to.set(key, [said])
}

function readSaid(text: string): Said {
  const [term = '', percent] = text.split(':')
  return { term, weight: (Number(percent) / 100) ** SOFTEN }
}

// The share of places says how often a word is said so, not how surely it means that: a fifth is sure enough.
const SOFTEN = 0.3
