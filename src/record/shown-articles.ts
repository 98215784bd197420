import type { ShownArticle } from './question.ts'
import { listOf, storedJson, textOf } from './stored-json.ts'

export const writeShown = (shown: readonly ShownArticle[]): string =>
  JSON.stringify(shown.map(({ id, locale }) => ({ id, locale })))

export const readShown = (text: string): readonly ShownArticle[] =>
  listOf(storedJson(text)).flatMap((item) => {
    const [id, locale] = [textOf(item, 'id'), textOf(item, 'locale')]
    return id === undefined || locale === undefined ? [] : [{ id, locale }]
  })
