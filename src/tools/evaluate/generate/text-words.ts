import { normalize } from '../../../search/analysis/normalize.ts'

/** The words of a text as a reader counts them, also where no spaces stand between them. */
export const textWords = (text: string, language: string): readonly string[] =>
  [...segmenterOf(language).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)

/** Joined as the language writes: Chinese, Japanese and Thai without spaces. */
export const joinWords = (words: readonly string[], language: string): string =>
  words.join(['zh', 'ja', 'th'].includes(language) ? '' : ' ')

/** A text to compare by: two that say the same in the same words are equal. */
export const sameText = (text: string, language: string): string =>
  textWords(normalize(text), language).join(' ')

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}
