import { english, words } from './help-desk-words.ts'
import { moreWords } from './more-words.ts'

/** An expression and what it is in English, both as they are written. */
export type HandKept = readonly [local: string, english: string]

/** The languages that have hand-kept expressions. */
export const handKeptLanguages: readonly string[] = [
  ...new Set([...Object.keys(words), ...Object.keys(moreWords)]),
]

/** The hand-kept expressions of a language. */
export function helpDeskWords(language: string): readonly HandKept[] {
  return [...inOrder(words[language] ?? ''), ...named(moreWords[language] ?? '')]
}

function inOrder(text: string): readonly HandKept[] {
  const lines = english.trim().split('\n')
  return text
    .trim()
    .split('\n')
    .flatMap((line, at) => {
      const names = partsOf(lines[at] ?? '', ';')
      return partsOf(line, ';').flatMap((said, place) => pairsOf(said, names[place] ?? ''))
    })
}

const named = (text: string): readonly HandKept[] =>
  text.split(/[;\n]/).flatMap((entry) => {
    const [name = '', said = ''] = partsOf(entry, '=')
    return pairsOf(said, name)
  })

const pairsOf = (said: string, name: string): readonly HandKept[] =>
  partsOf(said, '|').map((one): HandKept => [one, name])

const partsOf = (text: string, mark: string): readonly string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
