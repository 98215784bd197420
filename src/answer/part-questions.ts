/** How many a message may fall into: more are a story or something pasted. */
export const MOST_PARTS = 5

/** Longer texts are not looked through for a word between two questions. */
const LONGEST_JOINED = 300
const MOST_JOINTS = 3

/** What is long enough to be a question of its own; scripts without spaces say as much in fewer letters. */
const LEAST_LETTERS = 12
const LEAST_DENSE_LETTERS = 5
/** On a line of its own or with a question mark, and else. */
const LEAST_WORDS = { apart: 2, together: 3 } as const

/** The questions of a message that sets them apart: by question marks, lines of their own or numbers. */
export function partsSetApart(text: string): readonly string[] {
  const lines = text.split(/\n+/u).map((line) => line.replace(/^(?:[-*•·]|\(?\d{1,2}[.)．、])\s*/u, ''))
  const parts = (lines.length > 1 ? lines : splitAtNumbers(text)).flatMap((line) =>
    line.split(/(?<=[?？؟;])\s+|(?<=[？])/u),
  )
  return partsOf(parts, LEAST_WORDS.apart)
}

/**
 * Ways to read a message as several questions that nothing sets apart: at the ends of its sentences, and at each word that
 * joins two.
 */
export function partsTogether(text: string, languages: readonly string[]): readonly (readonly string[])[] {
  const sentences = partsOf(text.split(/(?<=[.!?…])\s+|(?<=[。！？])|\n+/u), LEAST_WORDS.together)
  const joined = text.length > LONGEST_JOINED ? [] : splitAtJoints(text, languages).slice(0, MOST_JOINTS)
  return [sentences, ...joined.map((parts) => partsOf(parts, LEAST_WORDS.together))].filter(
    ({ length }) => length > 1 && length <= MOST_PARTS,
  )
}

const partsOf = (texts: readonly string[], leastWords: number): readonly string[] =>
  texts.map((part) => part.trim()).filter((part) => isQuestion(part, leastWords))

/** `1. The first 2. The second`; the number of a version or a step stands by itself. */
function splitAtNumbers(text: string): readonly string[] {
  const parts = text.split(/(?:^|\s)\(?([1-9])[.)．、]\s*(?=\D)/u)
  const numbers = parts.filter((_, at) => at % 2 === 1)
  const isCounted = numbers.length > 1 && numbers.every((number, at) => number === String(at + 1))
  return isCounted ? parts.filter((_, at) => at % 2 === 0) : [text]
}

function splitAtJoints(text: string, languages: readonly string[]): readonly (readonly string[])[] {
  const words = [...new Set(languages.flatMap((language) => joints[language]?.split(', ') ?? []))]
  if (words.length === 0) return []
  const spaced = words
    .filter((word) => !dense.test(word))
    .map((word) => (word.endsWith('-') ? `\\s${word.slice(0, -1)}(?=\\p{L}{2})` : `\\s${word}\\s`))
  const joint = new RegExp([...spaced, ...words.filter((word) => dense.test(word))].join('|'), 'giu')
  return [...text.matchAll(joint)].map(({ 0: found, index }) => [
    text.slice(0, index).replace(/[,،、，]\s*$/u, ''),
    text.slice(index + found.length),
  ])
}

/** What stands between two questions in one sentence; `x-` begins the word after it. */
const joints: Readonly<Record<string, string>> = {
  ar: 'و, و-',
  bg: 'и',
  cs: 'a, a taky, a také',
  da: 'og',
  de: 'und',
  el: 'και, κι',
  en: 'and, and also',
  es: 'y, e',
  et: 'ja, ning',
  fi: 'ja',
  fr: 'et',
  he: 'ו-',
  hr: 'i',
  hu: 'és',
  id: 'dan',
  it: 'e, ed',
  ja: 'そして, それと, また, あと',
  ko: '그리고',
  lt: 'ir',
  lv: 'un',
  nb: 'og',
  nl: 'en',
  pl: 'i, oraz',
  pt: 'e',
  ro: 'și, şi, si',
  ru: 'и',
  sk: 'a',
  sl: 'in',
  sr: 'i',
  sv: 'och',
  th: 'และ',
  tr: 've',
  uk: 'і, й, та',
  vi: 'và',
  zh: '和, 还有, 還有, 另外, 而且, 并且, 並且',
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function isQuestion(text: string, leastWords: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (dense.test(text)) return letters >= LEAST_DENSE_LETTERS
  return letters >= LEAST_LETTERS && text.split(/\s+/u).length >= leastWords
}
