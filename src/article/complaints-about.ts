import { isSlipOf } from '../config/is-slip-of.ts'
import { cutText } from '../locale/cut-text.ts'
import { toLocale } from '../locale/locale.ts'
import { listOf, textOf, webAddressOf } from './field-values.ts'
import { toIsoDate } from './iso-date.ts'
import type { Fields } from './split-front-matter.ts'

export interface Complaint {
  readonly key: string
  readonly kind: string
  readonly message: string
}

interface Rule {
  readonly key: string
  readonly kind: string
  readonly expected: string
  readonly isFine: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => textOf(value) !== undefined
const isLocale = (value: unknown): boolean => toLocale(textOf(value) ?? '') !== undefined
const isDate = (value: unknown): boolean => toIsoDate(value) !== undefined
const isWebAddress = (value: unknown): boolean => webAddressOf(value) !== undefined
const isListOfTexts = (value: unknown): boolean => listOf(value).every(isText)

const aDate = 'a date such as `05/19/2021` or `2021-05-19`'
const anAddress = 'an address such as `https://example.com/`'

const rules: readonly Rule[] = [
  { key: 'title', kind: 'title-no-text', expected: 'a text', isFine: isText },
  { key: 'ms.contentlocale', kind: 'unknown-locale', expected: 'a locale such as `nb-NO`', isFine: isLocale },
  { key: 'ms.lasthandoff', kind: 'unknown-date', expected: aDate, isFine: isDate },
  { key: 'date', kind: 'unknown-date', expected: aDate, isFine: isDate },
  {
    key: 'alternateQuestions',
    kind: 'questions-no-texts',
    expected: 'a list of texts',
    isFine: isListOfTexts,
  },
  { key: 'source.url', kind: 'unknown-address', expected: anAddress, isFine: isWebAddress },
  { key: 'license.url', kind: 'unknown-address', expected: anAddress, isFine: isWebAddress },
]

/** What is wrong in a front matter that can be read all the same. */
export function complaintsAbout(fields: Fields): readonly Complaint[] {
  const wrong = rules.filter(({ key, isFine }) => fields[key] !== undefined && !isFine(fields[key]))
  const complaints = wrong.map(({ key, kind, expected }) => ({
    key,
    kind,
    message: `\`${key}\` is ${show(fields[key])}, expected ${expected}`,
  }))
  const slips = slipsIn(fields)
  const isIncomplete = fields.license !== undefined && fields['license.url'] === undefined
  return [...complaints, ...slips, ...(isIncomplete ? [withoutAddress] : [])]
}

const ownKeys = ['title', 'alternateQuestions', 'date', 'source', 'source.url', 'license', 'license.url']

/** Keys that nobody reads and that are nearly one which is: what stands there would be lost without a word. */
function slipsIn(fields: Fields): readonly Complaint[] {
  const missing = ownKeys.filter((key) => fields[key] === undefined)
  return Object.keys(fields).flatMap((key) => {
    const meant = ownKeys.includes(key) ? undefined : missing.find((name) => isSlip(key, name))
    return meant === undefined
      ? []
      : [{ key, kind: 'misspelt-key', message: `\`${key}\` is no key of articles, expected \`${meant}\`` }]
  })
}

/** `titel` has the letters of `title`, too short a word for any other slip to be sure. */
const isSlip = (key: string, name: string): boolean =>
  isSlipOf(key, name) || (key[0] === name[0] && lettersOf(key) === lettersOf(name))

const lettersOf = (text: string): string => [...text].sort().join('')

const withoutAddress: Complaint = {
  key: 'license',
  kind: 'license-without-address',
  message: `Missing \`license.url\` beside \`license\`, expected ${anAddress}`,
}

const LONGEST_SHOWN = 60 // characters: enough to find the place

// No list or map is written out: YAML can make one that holds itself.
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a date'
  if (typeof value === 'object' && value !== null) return 'a map'
  const text = String(value)
  return `\`${text.length > LONGEST_SHOWN ? `${cutText(text, LONGEST_SHOWN)}…` : text}\``
}
