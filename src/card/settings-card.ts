import { capital } from '../locale/capital.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import { phraseLocales } from '../locale/phrases-of.ts'
import { buttonRows } from './button-rows.ts'
import type { CardElement } from './card.ts'
import { automatic } from './card-action.ts'
import type { TalkContext } from './card-context.ts'
import { forAsker, ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import type { Reply } from './reply.ts'
import { plainText } from './text-element.ts'

/** Languages to choose from; `chosen`: the one that the reader has now, undefined while it is automatic. */
export interface OfferedLanguages {
  /** Those that there are articles in. */
  readonly locales: readonly Locale[]
  readonly chosen: Locale | undefined
}

/** Offers languages, each by its own name, and shows which is chosen. */
export function languageReply(
  { locales, chosen }: OfferedLanguages,
  reader: Locale,
  context: TalkContext,
): Reply {
  const { phrases, channel } = context
  const offered = new Set(chosen === undefined ? locales : [...locales, chosen])
  const value = chosen ?? automatic
  const choices = [
    { title: phrases.automatic, value: automatic },
    ...[...offered].map((each) => ({ title: ownLanguageName(each), value: each })),
  ]
  const label = phrases.whichLanguage
  const body: readonly CardElement[] = [
    { type: 'Input.ChoiceSet', id: 'locale', label, style: 'compact', value, choices },
    ...buttonRows([
      press({ svar: 'language', locale: undefined, ...forAsker(context) }, channel, phrases.send),
    ]),
  ]
  const lines = choices
    .map((each) => `- ${each.value === value ? `**${each.title}**` : each.title}`)
    .join('\n')
  return {
    locale: reader,
    summary: phrases.whichLanguage,
    card: makeCard(reader, phrases.whichLanguage, body),
    markdown: `${phrases.whichLanguage}\n\n${lines}`,
    isPlain: false, // there is no other way to choose
  }
}

/** Asks before everything that is kept of somebody is erased. */
export function forgetReply(reader: Locale, context: TalkContext): Reply {
  const { phrases, channel } = context
  return {
    locale: reader,
    summary: phrases.forgetWarning,
    card: makeCard(reader, phrases.forgetWarning, [
      plainText(phrases.forgetWarning, ownDrawing(reader, context)),
      ...buttonRows([
        press({ svar: 'forget', ...forAsker(context) }, channel, phrases.forgetEverything),
        press({ svar: 'cancel', ...forAsker(context) }, channel, phrases.cancel),
      ]),
    ]),
    markdown: phrases.forgetWarning,
    isPlain: false, // its buttons are the only way to go on
  }
}

/** `Norsk bokmål`, `Português (Portugal)`: as those who speak it know it, with no more than tells it from others. */
export function ownLanguageName(locale: Locale): string {
  const { language, script, region } = new Intl.Locale(locale).minimize()
  const hasKin = phraseLocales.some((each) => each !== locale && languageOf(each) === language)
  const shortest = [language, script, hasKin ? region : undefined]
    .filter((part) => part !== undefined)
    .join('-')
  const name = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(shortest)
  return capital(name ?? locale, locale)
}
