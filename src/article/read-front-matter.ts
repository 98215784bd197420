import { type Locale, toLocale } from '../locale/locale.ts'
import type { Origin, Source } from './article.ts'
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

export interface FrontMatterRead {
  readonly frontMatter: FrontMatter
  /** What is wrong in it, as kind and message. */
  readonly complaints: readonly Complaint[]
}

export interface Complaint {
  readonly kind: string
  readonly message: string
}

export function readFrontMatter(fields: Fields): FrontMatterRead {
  const sourceDate = toIsoDate(fields['ms.date'] ?? fields.date)
  const frontMatter: FrontMatter = {
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
  return { frontMatter, complaints: [...complaintsAbout(fields)] }
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

function* complaintsAbout(fields: Fields): Generator<Complaint> {
  const { title, alternateQuestions } = fields
  const locale = fields['ms.contentlocale']
  if (title !== undefined && textOf(title) === undefined) {
    yield { kind: 'title-no-text', message: `\`title\` is ${show(title)}, expected a text` }
  }
  if (locale !== undefined && toLocale(textOf(locale) ?? '') === undefined) {
    yield {
      kind: 'unknown-locale',
      message: `\`ms.contentlocale\` is ${show(locale)}, expected a locale such as \`nb-NO\``,
    }
  }
  if (listOf(alternateQuestions).some((question) => textOf(question) === undefined)) {
    yield {
      kind: 'alternate-question-no-text',
      message: `\`alternateQuestions\` is ${show(alternateQuestions)}, expected a list of texts`,
    }
  }
  for (const key of ['ms.lasthandoff', 'date']) {
    if (fields[key] !== undefined && toIsoDate(fields[key]) === undefined) {
      yield {
        kind: 'unknown-date',
        message: `\`${key}\` is ${show(fields[key])}, expected MM/DD/YYYY or YYYY-MM-DD`,
      }
    }
  }
  for (const key of ['source.url', 'license.url']) {
    if (fields[key] !== undefined && webAddressOf(fields[key]) === undefined) {
      yield {
        kind: 'no-web-address',
        message: `\`${key}\` is ${show(fields[key])}, expected an https address`,
      }
    }
  }
  if (fields.license !== undefined && fields['license.url'] === undefined) {
    yield {
      kind: 'license-without-address',
      message: 'Missing `license.url` beside `license`, expected an https address',
    }
  }
}

const originOf = (translationType: unknown): Origin => {
  if (translationType === 'MT') return 'machine'
  return translationType === 'HT' ? 'human' : 'original'
}

/** A list, a text or a number, with words among the numbers. */
const ruleIdsOf = (custom: unknown): ReadonlySet<string> =>
  new Set(listOf(custom).flatMap((entry) => String(entry).match(/\d+/g) ?? []))

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

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const webAddressOf = (value: unknown): string | undefined => {
  const text = textOf(value)
  return text !== undefined && /^https:\/\//i.test(text) && URL.canParse(text) ? text : undefined
}

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

const LONGEST_SHOWN = 60 // characters: enough to find the place

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``
}
