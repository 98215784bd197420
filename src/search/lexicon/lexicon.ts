import { type LetterPairs, pairLetters } from '../index/letter-pairs.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { englishSynonyms } from './english-synonyms.ts'
import { es } from './es.ts'
import { expressionOf } from './expression.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { lv } from './lv.ts'
import { nb } from './nb.ts'
import { helpDeskWords } from './read-help-desk-words.ts'
import { readSynonyms } from './read-synonyms.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { zh } from './zh.ts'

/** An expression, its terms parted by spaces, that says what another one says; 1 is the same. */
export interface Said {
  readonly term: string
  readonly weight: number
}

/** The same, less surely. */
export const scaled = (said: readonly Said[] | undefined, weight: number): readonly Said[] =>
  (said ?? []).map((one) => ({ term: one.term, weight: one.weight * weight }))

/** Expressions of a language and what they are in English, both ways. For English: what else they are called. */
export interface Lexicon {
  readonly toEnglish: ReadonlyMap<string, readonly Said[]>
  readonly fromEnglish: ReadonlyMap<string, readonly Said[]>
  /** Its single words, to repair others by; made when they are first asked for. */
  readonly pairs: LetterPairs
}

const files: Readonly<Record<string, string>> = { ar, de, es, fr, ja, lv, nb, ru, th, zh }
/** The languages whose word lists take a while to read. */
export const lexiconLanguages: readonly string[] = [...Object.keys(files), 'en']

const sameWords: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr', ms: 'id' }
const read = new Map<string, Lexicon>()

/** The word list of a language, read when it is first asked for; empty where there is none. */
export function lexiconOf(language: string): Lexicon {
  const known = read.get(language) ?? readLexicon(sameWords[language] ?? language)
  read.set(language, known)
  return known
}

/** The longest expression that a lexicon holds, in words. */
export const LONGEST_EXPRESSION = 5

function readLexicon(language: string): Lexicon {
  if (language === 'en') return withPairs(readSynonyms(englishSynonyms), new Map())
  const toEnglish = new Map<string, Said[]>()
  const fromEnglish = new Map<string, Said[]>()
  const know = (term: string, english: string, weight: number) => {
    push(toEnglish, term, { term: english, weight })
    push(fromEnglish, english, { term, weight })
  }
  for (const line of (files[language] ?? '').split('\n')) {
    const [term = '', ...words] = line.split(' ')
    for (const said of words.map(readSaid)) know(term, said.term, said.weight)
  }
  for (const [local, english] of helpDeskWords(language)) {
    know(expressionOf(local, language), expressionOf(english, 'en'), HAND_KEPT)
  }
  for (const [term, said] of fromEnglish) fromEnglish.set(term, said.sort(byWeight).slice(0, MOST_TERMS))
  return withPairs(toEnglish, fromEnglish)
}

function withPairs(toEnglish: Lexicon['toEnglish'], fromEnglish: Lexicon['fromEnglish']): Lexicon {
  let pairs: LetterPairs | undefined
  return {
    toEnglish,
    fromEnglish,
    get pairs() {
      pairs ??= pairLetters({ terms: [...toEnglish.keys()].filter((term) => !term.includes(' ')) })
      return pairs
    },
  }
}

const HAND_KEPT = 0.9 // a help desk's word may mean something else in another trade
const MOST_TERMS = 12
const byWeight = (one: Said, other: Said): number => other.weight - one.weight

function push(to: Map<string, Said[]>, key: string, said: Said): void {
  const known = to.get(key)
  if (!known) to.set(key, [said])
  else if (!known.some(({ term }) => term === said.term)) known.push(said)
}

function readSaid(text: string): Said {
  const [term = '', percent] = text.split(':')
  return { term, weight: (Number(percent) / 100) ** SOFTEN }
}

// The share of places says how often a word is said so, not how surely it means that: a fifth is sure enough.
const SOFTEN = 0.3
