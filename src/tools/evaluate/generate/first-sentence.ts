import { normalize } from '../../../search/analysis/normalize.ts'
import { fieldsOf } from '../../../search/index/article-fields.ts'
import { joinWords, textWords } from './text-words.ts'

const FEWEST_WORDS = 5 // fewer say nothing of their own

/** The first sentence of an article without the words of its title; undefined where that leaves nothing. */
export function firstSentence(title: string, markdown: string, language: string): string | undefined {
  const titleWords = new Set(textWords(normalize(title), language))
  const lines = fieldsOf(title, markdown).body.split('\n')
  for (const line of lines) {
    const [sentence = ''] = line.trim().split(/(?<=[.!?])\s|(?<=[。！？])/u)
    const words = textWords(sentence, language)
    if (words.length < FEWEST_WORDS) continue
    const left = words.filter((word) => !titleWords.has(normalize(word)))
    return left.length < FEWEST_WORDS ? undefined : joinWords(left, language)
  }
  return undefined
}
