import type { Inline, LinkTarget } from '../block.ts'
import type { LinkContext } from '../link-context.ts'
import { inlineText } from '../plain-text-of.ts'

export const hasWords = (content: readonly Inline<unknown>[]): boolean =>
  /[\p{L}\p{N}]/u.test(inlineText(content))

/** Words of links by their target, in order, as the English source has them. */
export type SourceWords = (target: LinkTarget) => readonly string[]

/** Words for a link that has none: its source's, else the title of the article it leads to, else its address. */
export function linkWords(target: LinkTarget, sourceWords: SourceWords, links: LinkContext): string {
  const [words] = sourceWords(target)
  if (words !== undefined) return words
  return target.kind === 'article' ? (links.titleOf(target.id) ?? target.id) : addressWords(target.url)
}

/** `learn.microsoft.com: change address`, as far as an address says what it leads to. */
function addressWords(url: string): string {
  if (!url.startsWith('https:')) return url.replace(/^(?:mailto|tel):/i, '')
  const { hostname, pathname } = new URL(url)
  const slug =
    pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  const words = slug.replace(guid, '').replace(/[-_]+/g, ' ').trim()
  return /[a-z]/i.test(words) && !words.includes('%') ? `${hostname}: ${words}` : hostname
}

const guid = /-?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const targetKey = (target: LinkTarget): string =>
  target.kind === 'url' ? target.url.toLowerCase() : `article:${target.id}#${target.fragment ?? ''}`
