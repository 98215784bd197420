import type { ArticleId } from '../article.ts'
import type { LinkTarget } from '../block.ts'
import type { LinkContext } from '../link-context.ts'
import { crossLink } from './cross-link.ts'
import { mendScheme } from './mend-scheme.ts'
import { pathLocale } from './path-locale.ts'
import { presentUrl } from './present-host.ts'
import type { Mended, Repair, RepairKind } from './repair.ts'

/** The target that is meant by the one written in an article; undefined for one that must not be followed. */
export function linkTarget(
  written: string,
  from: ArticleId,
  links: LinkContext,
): Mended<LinkTarget | undefined> {
  const repairs: Repair[] = []
  const note = (kind: RepairKind, found: string, made: string) => {
    if (found !== made) repairs.push({ kind, found, made })
    return made
  }
  const crossed = crossLink(written.trim(), from, links)
  if (crossed?.kind === 'article') {
    return { value: crossed, repairs: [{ kind: 'cross-link', found: written, made: crossed.id }] }
  }
  const whole = note('broken-scheme', written.trim(), mendScheme(written))
  const rooted = note(
    'root-relative-target',
    whole,
    whole.replace(/^\/(?=[^/])/, 'https://learn.microsoft.com/'),
  )
  const secure = note(
    'insecure-target',
    rooted,
    rooted.replace(/^http:(?=\/\/[^/]*[a-z])(?!\/\/localhost\b)/i, 'https:'),
  )
  const present = presentUrl(secure, pathLocale(links.reader))
  if (present.kind !== undefined && secure === whole) note(present.kind, secure, present.url)
  if (isSafe(present.url)) return { value: { kind: 'url', url: present.url }, repairs }
  if (written !== '') repairs.push({ kind: 'unsafe-target', found: written, made: '' })
  return { value: undefined, repairs }
}

// `ms-settings:` opens a page of Windows' settings, `feedback-hub:` Microsoft's app for feedback: neither does anything
// on its own.
const isSafe = (url: string): boolean =>
  /^https:\/\/[^\s/]/i.test(url)
    ? URL.canParse(url)
    : /^(?:mailto|tel|ms-settings|feedback-hub):[^\s<>"]*$/i.test(url)
