import type { Article, Edition, KnowledgeBase } from '../../src/article/article.ts'
import { locale } from '../../src/locale/locale.ts'
import type { ArticleIndex, Question } from '../../src/search/match.ts'

type Texts = readonly [title: string, markdown?: string, more?: Partial<Edition>]

/** `{ 'reset-password': { 'en-US': ['Reset a password', 'Choose …'] } }` as a knowledge base. */
export function aKnowledgeBase(
  articles: Readonly<Record<string, Readonly<Record<string, Texts>>>>,
): KnowledgeBase {
  const made = Object.entries(articles).map(([id, editions]): [string, Article] => [
    id,
    {
      id,
      editions: new Map(
        Object.entries(editions).map(([tag, texts]) => [locale(tag), edition(id, tag, texts)]),
      ),
    },
  ])
  const tags = new Set(Object.values(articles).flatMap((editions) => Object.keys(editions)))
  return {
    articles: new Map(made),
    locales: [...tags].sort().map(locale),
    problems: [],
    leftOut: [],
    hash: '00',
  }
}

const edition = (id: string, tag: string, [title, markdown = '', more = {}]: Texts): Edition => ({
  id,
  locale: locale(tag),
  title,
  markdown,
  origin: 'original',
  english: undefined,
  date: undefined,
  sourceHash: undefined,
  isStale: false,
  slug: undefined,
  alternateQuestions: [],
  source: { name: 'Example', url: undefined, license: undefined },
  path: `${tag}/${id}.md`,
  ...more,
})

export const aQuestion = (text: string, tag = 'en-US', reader = tag): Question => ({
  text,
  language: locale(tag),
  reader: locale(reader),
})

export const firstOf = (index: ArticleIndex, question: Question): string | undefined =>
  index.matches(question)[0]?.id
