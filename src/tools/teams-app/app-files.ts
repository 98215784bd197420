import { type Locale, languageOf, locale } from '../../locale/locale.ts'
import { phraseLocales, phrasesOf } from '../../locale/phrases-of.ts'
import { type AppOptions, appManifest, type LanguageFile } from './app-manifest.ts'
import { stringsFile } from './strings-file.ts'

const english = locale('en-US')

/** Every text file of the Teams app by its name: the manifest, and the strings of each language beside English. */
export function appFiles(options: AppOptions): ReadonlyMap<string, object> {
  const others = phraseLocales.filter((each) => each !== english)
  const languages = others.map((each): LanguageFile => ({ languageTag: tagOf(each), file: fileOf(each) }))
  return new Map<string, object>([
    ['manifest.json', appManifest(options, phrasesOf(english), languages)],
    ...others.map((each): [string, object] => [
      fileOf(each),
      stringsFile(appManifest(options, phrasesOf(each), [])),
    ]),
  ])
}

const fileOf = (each: Locale): string => `strings/${tagOf(each)}.json`

/** `nb` for every Norwegian, but `pt-br` and `pt-pt`: Teams looks for the language and then for its region. */
function tagOf(each: Locale): string {
  const isOnly = phraseLocales.filter((other) => languageOf(other) === languageOf(each)).length === 1
  return (isOnly && each !== serbian ? languageOf(each) : each).toLowerCase()
}

const serbian = locale('sr-Latn-RS') // `sr` alone would be read as Cyrillic
