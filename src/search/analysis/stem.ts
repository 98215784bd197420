import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { fold } from './normalize.ts'

type Stem = (word: string) => string

/** The part of a word that its forms share, without diacritics: by Snowball's rules, else the first 72 % of a word. */
export function stem(word: string, language: string): string {
  if (!/\p{Alphabetic}/u.test(word)) return word
  const stemmer = stemmers[language]
  if (stemmer) return fold(stemmer(word))
  return unstemmed.has(language) ? fold(word) : truncate(fold(word))
}

const stemmers: Readonly<Record<string, Stem>> = {
  ar: arabic,
  da: danish,
  nl: dutch,
  en: english,
  fi: finnish,
  fr: french,
  de: german,
  el: greek,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  es: spanish,
  sv: swedish,
  tr: turkish,
}

// Their words have no endings to take off.
const unstemmed = new Set(['th', 'ja', 'zh', 'ko', 'vi', 'he', 'id', 'ms'])

const SHORTEST_CUT = 4 // below it the cut takes off what tells words apart
const truncate = (word: string): string =>
  word.length <= SHORTEST_CUT ? word : word.slice(0, Math.max(SHORTEST_CUT, Math.ceil(word.length * 0.72)))
