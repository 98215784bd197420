import type { Edition, Origin } from '../article/article.ts'
import { type Locale, withWesternDigits } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { remember } from '../locale/remember.ts'
import { say } from '../locale/say.ts'

/** A piece of the small print below an article. */
export interface SourceNote {
  readonly text: string
  readonly url: string | undefined
}

/** Where an edition's words come from, said in the reader's language. */
export function sourceNotes(edition: Edition, reader: Locale, phrases: Phrases): readonly SourceNote[] {
  const { source, origin, date, isStale } = edition
  return [
    note(originPhrase(origin, phrases)),
    note(date === undefined ? undefined : dateNote(date, origin, reader, phrases)),
    note(isStale ? phrases.translationIsOlder : undefined),
    note(source && say(reader, phrases.source, { name: source.name }), source?.url),
    note(
      source?.license && say(reader, phrases.adaptedUnder, { license: source.license.name }),
      source?.license?.url,
    ),
  ].filter((found) => found !== undefined)
}

const note = (text: string | undefined, url?: string): SourceNote | undefined =>
  text === undefined ? undefined : { text, url }

function originPhrase(origin: Origin, phrases: Phrases): string | undefined {
  switch (origin) {
    case 'machine':
      return phrases.translatedByMachine
    case 'human':
      return phrases.translatedByPeople
    case 'rebuilt':
      return phrases.rebuiltFromTranslations
    case 'original':
      return undefined
  }
}

function dateNote(date: string, origin: Origin, reader: Locale, phrases: Phrases): string {
  const said = sayDate(date, reader)
  return origin === 'machine' || origin === 'human'
    ? say(reader, phrases.translatedOn, { date: said })
    : say(reader, phrases.changedOn, { date: said })
}

const sayDate = (isoDate: string, reader: Locale): string =>
  dateFormat(reader).format(new Date(`${isoDate}T00:00:00Z`))

// Half a millisecond to make, nothing to use.
const dateFormat = remember(
  (reader: Locale) =>
    new Intl.DateTimeFormat(withWesternDigits(reader), { dateStyle: 'long', timeZone: 'UTC' }),
)
