import type { Library } from '../answer/library.ts'
import { isSpoken } from '../locale/is-spoken.ts'
import type { Locale } from '../locale/locale.ts'
import type { Log } from '../log.ts'

/** Logs that readers without a locale are taken for some whom nothing here speaks to, and are answered in English. */
export const warnOfUnspoken =
  (defaultLocale: Locale, log: Log) =>
  (library: Library): Library => {
    if (!isSpoken(defaultLocale, library.knowledgeBase.locales))
      log('default locale not spoken', { locale: defaultLocale })
    return library
  }
