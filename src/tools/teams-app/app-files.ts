import { type Locale, languageOf, locale } from '../../locale/locale.ts'
import { phraseLocales, phrasesOf } from '../../locale/phrases-of.ts'
import { type AppOptions, appManifest, type LanguageFile } from './app-manifest.ts'
import { stringsFile } from './strings-file.ts'

const english = locale('en-US')

/** Questions that are offered in the menu to readers of a locale. */
export type PromptsFor = (reader: Locale) => readonly string[]

/** Every text file of the Teams app by its name: the manifest, and the strings of each language beside English. */
export function appFiles(
  options: AppOptions,
  promptsFor: PromptsFor = (reader) => phrasesOf(reader).exampleQuestions,
): ReadonlyMap<string, object> {
  const prompts = promptsFor(english)
  // A string is for a place of the manifest, so that no language has more of them than English, nor fewer.
  const manifestIn = (each: Locale, languages: readonly LanguageFile[]) => {
    const own = promptsFor(each).slice(0, prompts.length)
    return appManifest(options, phrasesOf(each), {
      languages,
      prompts: [...own, ...prompts.slice(own.length)],
    })
  }
  const others = phraseLocales.filter((each) => each !== english)
  const languages = others.map((each): LanguageFile => ({ languageTag: tagOf(each), file: fileOf(each) }))
  return new Map<string, object>([
    ['manifest.json', manifestIn(english, languages)],
    ...others.map((each): [string, object] => [fileOf(each), stringsFile(manifestIn(each, []))]),
  ])
}

const fileOf = (each: Locale): string => `strings/${tagOf(each)}.json`

/** `nb` for every Norwegian, but `pt-br` and `pt-pt`: Teams looks for the language and then for its region. */
function tagOf(each: Locale): string {
  const isOnly = phraseLocales.filter((other) => languageOf(other) === languageOf(each)).length === 1
  return (isOnly && each !== serbian ? languageOf(each) : each).toLowerCase()
}

const serbian = locale('sr-Latn-RS') // `sr` alone would be read as Cyrillic
