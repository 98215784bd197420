import type { Locale } from '../../locale/locale.ts'

/** A locale as Microsoft's sites name it in their paths: `nb-no`, `sr-latn-rs`; always with a region. */
export function pathLocale(of: Locale): string {
  const { language, script, region } = new Intl.Locale(of)
  const likely = new Intl.Locale(language, script === undefined ? {} : { script }).maximize()
  const written = scriptInPath.has(language) ? `${likely.script}-` : ''
  const country = /^[A-Z]{2}$/.test(region ?? '') ? region : likely.region
  return `${language === 'no' ? 'nb' : language}-${written}${country}`.toLowerCase()
}

const scriptInPath = new Set(['sr', 'bs', 'az', 'uz'])

/** A path's first segment where it is a locale. */
export const localeSegment = /^\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=\/|$)/i
