import type { Inline, LinkTarget } from './block.ts'
import type { LinkPlace } from './link-context.ts'
import { inlineText } from './plain-text-of.ts'
import { linkTarget } from './repair/link-target.ts'
import { hasWords, linkWords, type SourceWords } from './repair/link-words.ts'
import { type Mended, mendEach } from './repair/repair.ts'

export interface LinkResolution extends LinkPlace {
  readonly sourceWords: SourceWords
}

type Resolved = Mended<readonly Inline[]>

/** Gives every link its target and words. A link that must not be followed becomes what it holds. */
export const resolveLinks = (content: readonly Inline<string>[], resolution: LinkResolution): Resolved =>
  mendEach(content, (inline) => resolveInline(inline, resolution))

function resolveInline(inline: Inline<string>, resolution: LinkResolution): Resolved {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis': {
      const { value, repairs } = resolveLinks(inline.content, resolution)
      return { value: value.length === 0 ? [] : [{ ...inline, content: value }], repairs }
    }
    case 'link':
      return resolveLink(inline, resolution)
    case 'image':
      return resolveImage(inline)
    case 'text':
    case 'code':
    case 'break':
      return { value: [inline], repairs: [] }
  }
}

function resolveLink(link: Inline<string> & { readonly kind: 'link' }, resolution: LinkResolution): Resolved {
  const inside = resolveLinks(link.content, resolution)
  const target = linkTarget(link.target, resolution)
  const repairs = [...inside.repairs, ...target.repairs]
  if (target.value === undefined) return { value: inside.value, repairs }
  if (hasWords(inside.value))
    return { value: [{ kind: 'link', target: target.value, content: inside.value }], repairs }
  return withWords(target.value, inlineText(inside.value), { repairs, ...resolution })
}

function withWords(
  target: LinkTarget,
  punctuation: string,
  { repairs, links, sourceWords }: LinkResolution & Pick<Resolved, 'repairs'>,
): Resolved {
  const words = linkWords(target, sourceWords, links)
  const stop = /^\s*([.,;:!?。、，；：！？،؛؟])\s*$/u.exec(punctuation)?.[1]
  const link: Inline = { kind: 'link', target, content: [{ kind: 'text', text: words }] }
  return {
    value: stop === undefined ? [link] : [link, { kind: 'text', text: stop }],
    repairs: [...repairs, { kind: 'empty-link', found: punctuation, made: words }],
  }
}

function resolveImage(image: Inline<string> & { readonly kind: 'image' }): Resolved {
  const url = image.url !== undefined && /^https:\/\/\S+$/.test(image.url) ? image.url : undefined
  const isData = image.url?.startsWith('data:') ?? false
  return {
    value:
      url === undefined && image.alt.trim() === '' ? [] : [{ kind: 'image', url, alt: image.alt.trim() }],
    repairs: isData ? [{ kind: 'inline-image-data', found: 'data:', made: image.alt }] : [],
  }
}
