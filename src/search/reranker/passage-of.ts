import type { Article, ArticleText } from '../../article/article.ts'
import { cutText } from '../../locale/cut-text.ts'
import { languageOf } from '../../locale/locale.ts'
import type { Question } from '../match.ts'

/** Letters of a passage: a title and a paragraph, about 100 tokens. Twice as many take twice the time. */
const LONGEST = 400

/** What a model reads of an article: the title and first lines in the question's language, else in English. */
export function passageOf(article: Article, question: Pick<Question, 'language' | 'reader'>): string {
  const { title, markdown } = textFor(article, languageOf(question.language ?? question.reader))
  return cutText(`${title}. ${plain(cutText(markdown, 3 * LONGEST))}`, LONGEST)
}

function textFor({ editions }: Article, language: string): ArticleText {
  const all = [...editions.values()]
  const speaks = (wanted: string) => all.find(({ locale }) => languageOf(locale) === wanted)
  const english = all.find((edition) => edition.english !== undefined)?.english
  return speaks(language) ?? speaks('en') ?? english ?? all[0] ?? { title: '', markdown: '' }
}

/** Marks and addresses say nothing to a model. */
const plain = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->|<[^>\n]*>/gs, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(#+|[-*+>]|\d+\.)[ \t]+|[*`|]/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
