import { asTyped } from '../analysis/as-typed.ts'
import { normalize } from '../analysis/normalize.ts'
import { frameLanguages, frameWordsOf } from './frame-words.ts'
import { languagesWriting, spellings } from './telling-letters.ts'
import { tellingWords } from './telling-words.ts'

/**
 * How many signs of each language a text has: different words that it is told by, and letters and spellings of few
 * languages. Surer than a model of letters where the text is short: *how do I reset my password?*
 */
export function languageSigns(text: string): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  const count = (language: string) => signs.set(language, (signs.get(language) ?? 0) + 1)
  const plain = normalize(text)
  for (const word of new Set(plain.match(words))) languagesSaying(word).forEach(count)
  for (const letter of new Set(plain.match(unusual))) languagesWriting(letter).forEach(count)
  for (const { language, spelling } of spellings) if (spelling.test(plain)) count(language)
  return signs
}

const words = /[\p{L}\p{M}'’]+/gu
const unusual = /[^\x20-\x7f]/gu

let languages: ReadonlyMap<string, readonly string[]> | undefined

function languagesSaying(word: string): readonly string[] {
  languages ??= languagesByWord()
  return languages.get(word) ?? []
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const language of frameLanguages)
    for (const word of new Set([
      ...frameWordsOf(language),
      ...asTyped(tellingWords[language] ?? '', language),
    ]))
      found.set(word, [...(found.get(word) ?? []), language])
  return found
}
