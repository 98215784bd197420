import { bare } from '../../answer/small-talk.ts'
import type { Reply } from '../../card/reply.ts'
import { messages, type Said } from '../../card/said.ts'
import { ownLanguageName } from '../../card/settings-card.ts'
import type { Locale } from '../../locale/locale.ts'
import { byNearness } from '../../locale/match-locale.ts'
import { phraseLocales, phrasesOf } from '../../locale/phrases-of.ts'
import { say } from '../../locale/say.ts'
import { noticeOnly } from '../notice-only.ts'
import { type Asker, localeOf } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'

/** Answers in this language from now on; undefined: in the one that is written. */
export async function setLanguage(
  locale: Locale | undefined,
  asker: Asker,
  { record, now }: TurnParts,
): Promise<Reply> {
  await record.preferences.set(asker.person, { locale }, now())
  const { client, fallback } = asker.reader
  if (locale === undefined)
    return noticeOnly((phrases) => phrases.languageIsAutomatic, client ?? fallback, asker.channel)
  const language = ownLanguageName(locale)
  return noticeOnly((phrases) => say(locale, phrases.languageIsNow, { language }), locale, asker.channel)
}

/** Reads *deutsch*, *norsk* and *automatic* as a choice of the form; undefined where something else is said. */
export async function setLanguageByName(
  text: string,
  asker: Asker,
  parts: TurnParts,
): Promise<Said | undefined> {
  const name = bare(text)
  if (namesOfAutomatic.has(name)) return messages(await setLanguage(undefined, asker, parts))
  const offered = byNearness(localeOf(asker), parts.library.knowledgeBase.locales)
  const named = offered.find((locale) => namesOf(locale).has(name))
  return named && messages(await setLanguage(named, asker, parts))
}

const namesOfAutomatic = new Set(phraseLocales.map((locale) => bare(phrasesOf(locale).automatic)))

/** *Norsk bokmål* and *norsk*: what tells a language from its kin is seldom written. */
function namesOf(locale: Locale): ReadonlySet<string> {
  const name = bare(ownLanguageName(locale))
  return new Set([name, name.split(/[ (]/u)[0] ?? name])
}
