import type { Edition } from '../../src/article/article.ts'
import type { LinkContext } from '../../src/article/link-context.ts'
import { locale } from '../../src/locale/locale.ts'

export const anEdition = (over: Partial<Edition> = {}): Edition => ({
  id: 'lamp',
  locale: locale('en-US'),
  title: 'The lamp',
  markdown: '',
  origin: 'original',
  english: undefined,
  date: undefined,
  sourceHash: undefined,
  isStale: false,
  alternateQuestions: [],
  slug: undefined,
  source: { name: 'Lamps', url: undefined, license: undefined },
  path: 'articles/en-US/lamp.md',
  ...over,
})

export const someLinks = (over: Partial<LinkContext> = {}): LinkContext => ({
  reader: locale('nb-NO'),
  titleOf: () => undefined,
  resolve: () => undefined,
  ...over,
})
