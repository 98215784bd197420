import type { ArticleId } from '../article.ts'
import type { LinkTarget } from '../block.ts'
import type { LinkContext } from '../link-context.ts'

type ArticleTarget = LinkTarget & { readonly kind: 'article' }

/** A link to another article: `https://docs.microsoft.com/…/alchemyinsights/slug`, `../folder/slug.md#part`. */
export function crossLink(written: string, from: ArticleId, links: LinkContext): ArticleTarget | undefined {
  const [path = '', fragment] = written.split('#')
  const absolute = published.exec(path)?.[1]
  const slug = absolute ?? neighbour.exec(path)?.[1]
  if (slug === undefined) return undefined
  const plain = decoded(slug).replace(/\.md$/i, '')
  const paths = [below(absolute === undefined ? from : '', plain), below('', plain), lastOf(plain)]
  const id = paths.map((candidate) => links.resolve(candidate)).find((found) => found !== undefined)
  return id === undefined ? undefined : { kind: 'article', id, fragment: fragment || undefined }
}

const published =
  /^(?:https?:)?(?:\/\/(?:docs|learn)\.microsoft\.com)?\/(?:[a-z0-9-]+\/){0,2}alchemyinsights\/([^?]+?)\/?(?:\?.*)?$/i
const neighbour = /^(?!\/)([^:?]+\.md)(?:\?.*)?$/i

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a lone `%` is one in the file's name
  }
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The path that is meant beside an article: `../b/c` beside `a/x` is `b/c`. */
function below(from: ArticleId, path: string): string {
  const folders = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') folders.pop()
    else if (part !== '.') folders.push(part)
  }
  return folders.join('/')
}
