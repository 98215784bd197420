import type { LinkTarget } from '../block.ts'
import type { LinkPlace } from '../link-context.ts'
import { crossLink } from './cross-link.ts'
import { mendScheme } from './mend-scheme.ts'
import { presentUrl } from './present-host.ts'
import { type Mended, mendInTurn, type Repair, type RepairKind } from './repair.ts'

/** The target that is meant by the one written in an article; undefined for one that must not be followed. */
export function linkTarget(written: string, place: LinkPlace): Mended<LinkTarget | undefined> {
  const crossed = crossLink(written.trim(), place.from, place.links)
  if (crossed !== undefined)
    return repaired(crossed, { kind: 'cross-link', found: written, made: crossed.id })
  const address = mendInTurn(written.trim(), [
    replaced('broken-scheme', mendScheme),
    replaced('root-relative-target', (url) => url.replace(/^\/(?=[^/])/, 'https://learn.microsoft.com/')),
    replaced('insecure-target', (url) => url.replace(insecure, 'https:')),
    (url) => presentUrl(url, place.readerPath),
  ])
  if (isSafe(address.value)) return { value: { kind: 'url', url: address.value }, repairs: address.repairs }
  return repaired(undefined, written === '' ? undefined : { kind: 'unsafe-target', found: written, made: '' })
}

const repaired = <Value>(value: Value, repair: Repair | undefined): Mended<Value> => ({
  value,
  repairs: repair === undefined ? [] : [repair],
})

const replaced =
  (kind: RepairKind, replace: (url: string) => string) =>
  (found: string): Mended<string> => {
    const made = replace(found)
    return repaired(made, made === found ? undefined : { kind, found, made })
  }

// A page on the reader's own machine has no certificate, and nothing to do in an article.
const insecure = /^http:(?=\/\/[^/?#]*[a-z])(?!\/\/localhost\b)/i

// `ms-settings:` opens a page of Windows' settings, `feedback-hub:` Microsoft's app for feedback: neither does anything
// on its own.
const isSafe = (url: string): boolean =>
  /^https:\/\/[^\s/]/i.test(url)
    ? URL.canParse(url)
    : /^(?:mailto|tel|ms-settings|feedback-hub):[^\s<>"]*$/i.test(url)
