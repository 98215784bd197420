import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

/** `<img src='data:…' alt='A lamp'>` becomes a Markdown image; one without words and address goes. */
export const dropImageData = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'inline-image-data',
    pattern: /(?<!\\)<img\b([^<>]*)>/gi,
    make: ([, attributes = '']) => {
      const alt = attribute(attributes, 'alt')
        .replace(/[[\]\\\s]+/g, ' ')
        .trim()
      const source = attribute(attributes, 'src')
      const address = /^https:[^\s()]+$/i.test(source) ? source : ''
      return alt === '' && address === '' ? '' : `![${alt}](${address})`
    },
  })

function attribute(attributes: string, name: string): string {
  const start = attributes.search(new RegExp(`(?<![\\w-])${name}=["']`, 'i'))
  if (start < 0) return ''
  const open = start + name.length + 1
  const close = attributes.indexOf(attributes.charAt(open), open + 1)
  return close < 0 ? '' : attributes.slice(open + 1, close)
}
