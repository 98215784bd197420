import { wordsOf } from '../analysis/words.ts'
import { isFrameWord } from '../language/frame-words.ts'
import { isFiller } from './filler.ts'

/** An expression as it is looked up: `Out of the office` as `out of offic`. Without what may be left out. */
export const expressionOf = (text: string, language: string): string =>
  wordsOf(text, language)
    .filter(({ written }) => !isLeftOut(written, language))
    .map(({ term }) => term)
    .join(' ')

/** In English the fillers; in Japanese the endings, which are all that is written in hiragana. */
export const isLeftOut = (word: string, language: string): boolean =>
  (language === 'en' && isFiller(word)) || (language === 'ja' && isFrameWord(word, language))
