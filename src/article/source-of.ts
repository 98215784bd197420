import type { Source } from './article.ts'
import type { LocatedArticle } from './parse-article.ts'

const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** Whom an answer names: the public repository that a file is from, or what an own article says of itself. */
export function sourceOf({ layout, source, isSideBySide, id, locale }: LocatedArticle): Source | undefined {
  if (layout === 'own') return source
  const repository = `https://github.com/MicrosoftDocs/OfficeDocs-AlchemyInsights-pr.${locale}`
  const edition = isSideBySide ? 'live-sxs' : 'live'
  const path = id.split('/').map(encodeURIComponent).join('/')
  const url = `${repository}/blob/${edition}/AlchemyInsights/${path}.md`
  return { name: 'Microsoft and contributors', url, license }
}
