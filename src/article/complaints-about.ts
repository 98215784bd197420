import { toLocale } from '../locale/locale.ts'
import { listOf, textOf, webAddressOf } from './field-values.ts'
import { toIsoDate } from './iso-date.ts'
import type { Fields } from './split-front-matter.ts'

export interface Complaint {
  readonly kind: string
  readonly message: string
}

/** What is wrong in a front matter that can be read all the same. */
export function* complaintsAbout(fields: Fields): Generator<Complaint> {
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
      message: `\`alternateQuestions\` holds ${show(listOf(alternateQuestions).find((question) => textOf(question) === undefined))}, expected a list of texts`,
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

const LONGEST_SHOWN = 60 // characters: enough to find the place

// No list or map is written out: YAML can make one that holds itself.
const show = (value: unknown): string => {
  if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : nameOf(value)
  return `\`${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}\``
}

const nameOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' || value === null
    ? `\`${value}\``
    : `a ${typeof value}`
