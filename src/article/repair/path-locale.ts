import type { Locale } from '../../locale/locale.ts'

/** A locale as Microsoft's sites name it in their paths: `nb-no`, `sr-latn-rs`; always with a region. */
export function pathLocale(of: Locale): string {
  const named = new Intl.Locale(of)
  const likely = named.maximize()
  const region = /^[A-Z]{2}$/.test(named.region ?? '')
    ? named.region
    : new Intl.Locale(named.language).maximize().region
  const script = scriptInPath.has(named.language) ? `${likely.script}-` : ''
  const language = named.language === 'no' ? 'nb' : named.language
  return `${language}-${script}${region}`.toLowerCase()
}

const scriptInPath = new Set(['sr', 'bs', 'az', 'uz'])

/** A path's first segment where it is a locale. */
export const localeSegment = /^\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=\/|$)/i
