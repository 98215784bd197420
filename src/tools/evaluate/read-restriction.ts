import type { ArticleId } from '../../article/article.ts'
import { toArticleId } from './labelled-question.ts'

/**
 * Reads the articles that may be indexed: a JSON list of names, or a name a line, bare or quoted; with `.md` or without,
 * below `AlchemyInsights/` or not.
 */
export function readRestriction(text: string): ReadonlySet<ArticleId> {
  const names = text.trimStart().startsWith('[') ? namesOf(JSON.parse(text)) : text.split('\n').map(unquoted)
  return new Set(names.map(toArticleId).filter((id) => id !== ''))
}

function namesOf(list: unknown): readonly string[] {
  if (Array.isArray(list) && list.every((name) => typeof name === 'string')) return list
  throw new Error(
    'The list of articles is no list of names, expected ["reset-password.md", …] or a name a line',
  )
}

const unquoted = (line: string): string =>
  line
    .trim()
    .replace(/,$/, '')
    .replace(/^"(.*)"$/, '$1')
