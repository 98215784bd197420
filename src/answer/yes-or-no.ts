import type { Locale } from '../locale/locale.ts'
import { phraseLocale, phraseLocales, phrasesOf } from '../locale/phrases-of.ts'
import { bare } from './small-talk.ts'

export type YesOrNo = 'yes' | 'no'

/** Whether a message is wholly a yes or a no in any language. */
export const isYesOrNo = (text: string): boolean => meaningsOf.has(bare(text))

/** What it is: in the first of these languages that knows it, else in any, where all that know it agree. */
export function readYesOrNo(text: string, languages: readonly Locale[]): YesOrNo | undefined {
  const meanings = meaningsOf.get(bare(text))
  if (meanings === undefined) return undefined
  const own = languages.map((language) => meanings.get(phraseLocale(language)))
  const meant = new Set(meanings.values())
  return own.find((said) => said !== undefined) ?? (meant.size === 1 ? [...meant][0] : undefined)
}

function tableOfPhrases(): ReadonlyMap<string, ReadonlyMap<Locale, YesOrNo>> {
  const table = new Map<string, Map<Locale, YesOrNo>>()
  for (const language of phraseLocales)
    for (const said of ['yes', 'no'] as const)
      for (const phrase of phrasesOf(language)[said].map(bare))
        table.set(phrase, (table.get(phrase) ?? new Map<Locale, YesOrNo>()).set(language, said))
  return table
}

const meaningsOf = tableOfPhrases()
