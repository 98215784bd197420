import { fold, normalize } from './analysis/normalize.ts'
import { isFrameWord } from './language/frame-words.ts'
import { alikeTexts } from './question/alike-texts.ts'

export interface NearTitle {
  readonly article: number
  readonly title: string
  /** The share of what was typed whose letters the title holds. */
  readonly share: number
}

export interface LikelyTitle {
  readonly article: number
  readonly likeness: number
}

/** How likely each title is to become what has been typed of it so far. */
export function rankTitles(
  text: string,
  nearest: readonly NearTitle[],
  language: string,
): readonly LikelyTitle[] {
  const typed = plain(text)
  const titles = nearest.map((near) => ({ ...near, plain: plain(near.title) }))
  const alike = alikeTexts(
    typed,
    titles.map((one) => one.plain),
    options,
  )
  const spelling = new Map(alike.map((one) => [one.text, one.likeness]))
  const words = tellingWords(typed, language)
  const leastAlike = typed.length < FEW ? least.spellingOfFew : least.spelling
  return titles.flatMap(({ article, share, plain: title }) => {
    const begun = shareBegun(words, title)
    const alikeness = spelling.get(title) ?? 0
    if (begun < least.words && share < least.letters && alikeness < leastAlike) return []
    const likeness =
      worth.letters * share +
      worth.spelling * alikeness +
      worth.words * begun +
      worth.beginning * beginningOf(typed, title) +
      worth.shortness * (typed.length / Math.max(typed.length, title.length))
    return [{ article, likeness }]
  })
}

// Of what is typed; titles that share a syllable by chance, as most words do, are no suggestion.
const least = { words: 0.5, letters: 0.5, spelling: 0.5, spellingOfFew: 0.7 } as const
const FEW = 8 // letters, that many words are spelt like in part

/** Without the frame of a question, unless that is all there is. */
function tellingWords(typed: string, language: string): readonly string[] {
  const words = wordsIn(typed)
  const telling = words.filter((word) => !isFrameWord(word, language))
  return telling.length > 0 ? telling : words
}

/** The share of the typed words, by their letters, that a word of the title begins with. */
function shareBegun(words: readonly string[], title: string): number {
  const own = ` ${wordsIn(title).join(' ')}`
  let [begun, all] = [0, 0]
  for (const word of words) {
    all += word.length
    if (own.includes(` ${word}`)) begun += word.length
  }
  return all === 0 ? 0 : begun / all
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const worth = { letters: 0.5, spelling: 0.3, words: 0.5, beginning: 0.2, shortness: 0.05 } as const

const options = {
  threshold: 0.5, // of the letters that may differ
  ignoreLocation: true, // a word may stand anywhere in a title
  ignoreFieldNorm: true,
}

const plain = (text: string): string => normalize(text).trim().split(/\s+/).map(fold).join(' ')

/** 1 where the title begins so, a half where one of its words does. */
const beginningOf = (typed: string, title: string): number =>
  title.startsWith(typed) ? 1 : ` ${title}`.includes(` ${typed}`) ? 0.5 : 0
