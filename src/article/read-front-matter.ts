import { type Locale, toLocale } from '../locale/locale.ts'
import type { Origin, Source } from './article.ts'
import { listOf, textOf, webAddressOf } from './field-values.ts'
import { toIsoDate } from './iso-date.ts'
import type { Fields } from './split-front-matter.ts'

/** What an article says about itself, every value of the type it should have. */
export interface FrontMatter {
  readonly title: string | undefined
  readonly locale: Locale | undefined
  /** Numbers of the rules that lead to an article; a title may begin with one. */
  readonly ruleIds: ReadonlySet<string>
  readonly origin: Origin
  /** When it was translated, or last changed where it is an original. */
  readonly date: string | undefined
  /** When the source was last changed. */
  readonly sourceDate: string | undefined
  readonly sourceHash: string | undefined
  readonly alternateQuestions: readonly string[]
  readonly source: Source | undefined
}

export function readFrontMatter(fields: Fields): FrontMatter {
  const sourceDate = toIsoDate(fields['ms.date'] ?? fields.date)
  return {
    title: textOf(fields.title),
    locale: toLocale(textOf(fields['ms.contentlocale']) ?? ''),
    ruleIds: ruleIdsOf(fields['ms.custom']),
    origin: originOf(fields['ms.translationtype']),
    date: toIsoDate(fields['ms.lasthandoff']) ?? sourceDate,
    sourceDate,
    sourceHash: textOf(fields['ms.openlocfilehash']),
    alternateQuestions: listOf(fields.alternateQuestions).flatMap((question) => textOf(question) ?? []),
    source: sourceOf(fields),
  }
}

const knownKeys = [
  'title',
  'author',
  'date',
  'description',
  'alternateQuestions',
  'source',
  'source.url',
  'license',
]

/** Whether any key is one that articles have: none means that even the keys were translated. */
export const hasKnownKey = (fields: Fields): boolean =>
  Object.keys(fields).some((key) => key.startsWith('ms.') || knownKeys.includes(key))

const originOf = (translationType: unknown): Origin => {
  if (translationType === 'MT') return 'machine'
  return translationType === 'HT' ? 'human' : 'original'
}

/** A list, a text or a number, with words among the numbers. */
const ruleIdsOf = (custom: unknown): ReadonlySet<string> =>
  new Set(listOf(custom).flatMap((entry) => (isPlain(entry) ? (`${entry}`.match(/\d+/g) ?? []) : [])))

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** `source`, `source.url`, `license` and `license.url`: whom an answer made from an own article names. */
function sourceOf(fields: Fields): Source | undefined {
  const url = webAddressOf(fields['source.url'])
  const name = textOf(fields.source) ?? (url === undefined ? undefined : new URL(url).host)
  if (name === undefined) return undefined
  const license = textOf(fields.license)
  const licenseUrl = webAddressOf(fields['license.url'])
  const isLicensed = license !== undefined && licenseUrl !== undefined
  return { name, url, license: isLicensed ? { name: license, url: licenseUrl } : undefined }
}
