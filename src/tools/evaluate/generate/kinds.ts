import type { ArticleText, Edition } from '../../../article/article.ts'
import { type Locale, locale } from '../../../locale/locale.ts'
import { normalize } from '../../../search/analysis/normalize.ts'
import { errorCodesOf, isErrorCode } from '../../../search/analysis/words.ts'
import { fieldsOf } from '../../../search/index/article-fields.ts'
import { isFrameWord } from '../../../search/language/frame-words.ts'
import { firstSentence } from './first-sentence.ts'
import { misspell, withoutDiacritics } from './misspell.ts'
import { type Random, shuffled } from './random.ts'
import { joinWords, textWords } from './text-words.ts'

/** What an edition says, and how somebody would mangle it. */
export interface Kind {
  /** The text, with the locale that it is in; undefined for an edition that has none. */
  readonly textOf: (edition: Edition) => (ArticleText & { readonly locale: Locale }) | undefined
  /** The question that is made of the text; undefined where it would be none. */
  readonly ask: (text: ArticleText, language: string, random: Random) => string | undefined
  /** What is asked, before it is mangled, where that is not the title: articles that have the same are all right. */
  readonly sameAs?: (text: ArticleText, language: string) => string | undefined
}

const ownText = (edition: Edition) => edition
const englishText = ({ english }: Edition) => english && { ...english, locale: locale('en-US') }

/**
 * Questions that label themselves. `foreign-title` and `english-title` are titles as they are, to be asked where their
 * own language is not indexed: `evaluate --only-locale … --without-english`.
 */
export const kinds = {
  title: { textOf: ownText, ask: ({ title }) => title },
  misspelt: { textOf: ownText, ask: ({ title }, _, random) => misspell(title, random) },
  'misspelt-bare': {
    textOf: ownText,
    ask: ({ title }, _, random) => misspell(withoutDiacritics(title), random),
  },
  bare: { textOf: ownText, ask: ({ title }) => unlessSame(withoutDiacritics(title), title) },
  shuffled: { textOf: ownText, ask: ({ title }, language, random) => shuffleWords(title, language, random) },
  'first-sentence': {
    textOf: ownText,
    ask: ({ title, markdown }, language) => firstSentence(title, markdown, language),
    sameAs: ({ title, markdown }, language) => firstSentence(title, markdown, language),
  },
  'error-code': { textOf: ownText, ask: askForCode, sameAs: firstCode },
  'english-title': { textOf: englishText, ask: ({ title }) => title },
  'foreign-title': { textOf: ownText, ask: ({ title }) => title },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

function firstCode({ title, markdown }: ArticleText): string | undefined {
  const { headings, steps, body } = fieldsOf(title, markdown)
  return errorCodesOf([title, headings, steps, body].join('\n'), 1).find(isErrorCode)
}

/** As a message on the screen is told: with words that are in other articles too. */
function askForCode(text: ArticleText): string | undefined {
  const code = firstCode(text)
  return code && `it says ${code} each time I open the app on my computer`
}

const unlessSame = (text: string, other: string): string | undefined => (text === other ? undefined : text)

const FEWEST_WORDS = 3 // two words in another order are the same words

function shuffleWords(title: string, language: string, random: Random): string | undefined {
  const words = textWords(title, language).filter((word) => !isFrameWord(normalize(word), language))
  return words.length < FEWEST_WORDS ? undefined : joinWords(shuffled(words, random), language)
}
