import { fold, normalize } from '../../../search/analysis/normalize.ts'
import { textWords } from '../generate/text-words.ts'

/** Words as the peers are given them: split also where no spaces stand, folded. Better than any of them does by itself. */
export const peerWords = (text: string, language: string): string[] =>
  textWords(normalize(text), language).map(fold)

export const isSpaceless = (language: string): boolean => ['zh', 'ja', 'th'].includes(language)
