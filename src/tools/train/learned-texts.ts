import type { KnowledgeBase } from '../../article/article.ts'
import { languageOf } from '../../locale/locale.ts'
import { type Fields, fieldsOf } from '../../search/index/article-fields.ts'
import { vectorTerms } from '../../search/word-vectors/article-vectors.ts'
import type { LearnedArticle, LearnedText } from '../../search/word-vectors/fit-word-vectors.ts'

export interface LearnedTexts {
  readonly articles: readonly LearnedArticle[]
  /** By number. */
  readonly words: readonly { readonly language: string; readonly term: string }[]
}

const FEWEST_HOLDERS = 3 // articles, or there is nothing to be learned of a word

/** Every article in each of its languages and in English, its words numbered; words of a question's frame left out. */
export function learnedTexts({ articles }: KnowledgeBase): LearnedTexts {
  const read = [...articles.values()].map(({ editions }) => {
    const texts = new Map<string, Terms>()
    for (const { locale, title, markdown, english } of editions.values()) {
      const language = languageOf(locale)
      if (!texts.has(language)) texts.set(language, termsOf(fieldsOf(title, markdown), language))
      if (english && !texts.has('en'))
        texts.set('en', termsOf(fieldsOf(english.title, english.markdown), 'en'))
    }
    return texts
  })
  const numbers = numbered(read)
  const known = (terms: readonly string[], language: string) =>
    Int32Array.from(new Set(terms.flatMap((term) => numbers.get(`${language} ${term}`) ?? [])))
  return {
    words: [...numbers.keys()].map((key) => ({
      language: key.slice(0, key.indexOf(' ')),
      term: key.slice(key.indexOf(' ') + 1),
    })),
    articles: read.map((texts) =>
      [...texts].map(
        ([language, { title, lines }]): LearnedText => ({
          title: known(title, language),
          lines: lines.map((line) => known(line, language)).filter(({ length }) => length > 0),
        }),
      ),
    ),
  }
}

interface Terms {
  readonly title: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

const termsOf = ({ title, headings, steps, body }: Fields, language: string): Terms => ({
  title: vectorTerms(title, language),
  lines: [headings, steps, body].flatMap((text) =>
    text.split('\n').map((line) => vectorTerms(line, language)),
  ),
})

/** Numbers for the words that articles enough hold, by `language term`. */
function numbered(read: readonly ReadonlyMap<string, Terms>[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const texts of read) {
    for (const [language, { title, lines }] of texts) {
      for (const term of new Set([title, ...lines].flat())) {
        const key = `${language} ${term}`
        holders.set(key, (holders.get(key) ?? 0) + 1)
      }
    }
  }
  const kept = [...holders].filter(([, count]) => count >= FEWEST_HOLDERS).map(([key]) => key)
  return new Map(kept.map((key, number) => [key, number]))
}
