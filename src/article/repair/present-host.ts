import { localeSegment } from './path-locale.ts'
import { type Mended, unharmed } from './repair.ts'

interface Site {
  readonly host: string
  readonly hosts: readonly string[]
  /** The path as the site has it now, without a locale. */
  readonly path: (path: string) => string
  /** Paths (without locale) below a locale. */
  readonly isLocalized: RegExp
}

const sites: readonly Site[] = [
  {
    host: 'learn.microsoft.com',
    hosts: ['docs.microsoft.com', 'learn.microsoft.com'],
    path: (path) => path.replace(/\.md$/i, ''),
    isLocalized: /^\/./,
  },
  {
    host: 'support.microsoft.com',
    hosts: ['support.office.com', 'support.microsoft.com', 'support.office.microsoft.com'],
    path: (path) => path.replace(/^\/article(?=\/)/i, '/office'),
    isLocalized:
      /^\/(?:office|help|kb|topic|windows|surface|microsoft-edge|account-billing|hub|products|contactus|your-phone-app)(?:\/|$)/i,
  },
]

/** Query parameters of support.office.com that would force a language upon the reader. */
const languageParameters = new Set(['ui', 'rs', 'ad', 'wt.mc_id'])

/** The address where a page of Microsoft's documentation or support is today, in the reader's locale. */
export function presentUrl(url: string, readerPath: string): Mended<string> {
  if (!knownHost.test(url) || !URL.canParse(url)) return unharmed(url)
  const parsed = new URL(url)
  const site = sites.find(({ hosts }) => hosts.includes(parsed.hostname))
  if (site === undefined) return unharmed(url)
  const path = site.path(parsed.pathname.replace(localeSegment, '') || '/')
  const locale = site.isLocalized.test(path) ? `/${readerPath}` : ''
  const made = `https://${site.host}${locale}${path}${querySafe(parsed, site.host)}${parsed.hash}`
  const kind = parsed.hostname === site.host ? 'reader-locale' : 'former-host'
  return made === url ? unharmed(url) : { value: made, repairs: [{ kind, found: url, made }] }
}

// Most addresses are none of these: parsing them all would cost a third of the time.
const knownHost = /^https:\/\/(?:docs|learn|support)\./i

function querySafe({ search, searchParams }: URL, host: string): string {
  if (host !== 'support.microsoft.com' || search === '') return search
  const kept = [...searchParams].filter(([name]) => !languageParameters.has(name.toLowerCase()))
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}
