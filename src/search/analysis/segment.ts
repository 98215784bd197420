/** Splits what is written without spaces: Thai by dictionary, Chinese, Japanese and Korean into overlapping pairs. */
export function segment(run: string, language: string): readonly string[] {
  if (!isSpaceless(run)) return [run]
  return [...run.matchAll(scripts)].flatMap(([part]) => segmentScript(part, language))
}

/** Whether a text is written without spaces between words, or in part. */
export const isSpaceless = (text: string): boolean => spaceless.test(text)

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const scripts =
  /\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{Script=Thai}\p{M}]+|[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{M}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]+/gu

function segmentScript(part: string, language: string): readonly string[] {
  if (/^\p{Script=Han}|^\p{Script=Hangul}/u.test(part)) return pairs(part)
  if (/^\p{Script=Thai}|^\p{Script=Khmer}|^\p{Script=Lao}|^\p{Script=Myanmar}/u.test(part))
    return byDictionary(part, language)
  return [part]
}

const pairs = (part: string): readonly string[] => {
  const letters = [...part]
  return letters.length < 3 ? [part] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

const segmenters = new Map<string, Intl.Segmenter>()

function byDictionary(part: string, language: string): readonly string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return [...segmenter.segment(part)].filter(({ isWordLike }) => isWordLike).map((found) => found.segment)
}
