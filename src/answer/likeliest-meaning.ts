import { type Locale, languageOf } from '../locale/locale.ts'
import { sameLanguage } from '../locale/match-locale.ts'

/** What a phrase means in one language; `place`: where it stands among the phrases of that language, the commonest first. */
export interface Meaning<Said> {
  readonly said: Said
  readonly language: Locale
  readonly place: number
}

export interface Likeliest<Said> {
  readonly said: Said
  /** Undefined where other languages are nearly as likely. */
  readonly language: Locale | undefined
}

/** Readers write to a desk in its languages; they write in others too. */
const WITH_ARTICLES = 5

/** With less over the next language, as many readers would be answered in a language that is not theirs. */
const CLEARLY = 2.5

/**
 * What a phrase of several languages means most likely: in one that there are articles in, that many speak, and that has
 * it among its commonest phrases. `hei` is Norwegian or Finnish, and less likely Estonian.
 */
export function likeliestMeaning<Said>(
  meanings: readonly Meaning<Said>[],
  offered: readonly Locale[],
): Likeliest<Said> | undefined {
  const likely = ({ language, place }: Meaning<Said>): number => {
    const isOffered = offered.some((each) => sameLanguage(each, language))
    return ((speakers[language] ?? 1) * (isOffered ? WITH_ARTICLES : 1)) / (place + 1)
  }
  const [best, ...others] = meanings.toSorted((one, other) => likely(other) - likely(one))
  if (best === undefined) return undefined
  const next = others.find(({ language }) => languageOf(language) !== languageOf(best.language))
  const isClear = next === undefined || likely(best) >= likely(next) * CLEARLY
  return { said: best.said, language: isClear ? best.language : undefined }
}

/** Millions who grew up with it, roughly. */
const speakers: Readonly<Record<string, number>> = {
  'ar-SA': 370,
  'bg-BG': 7,
  'cs-CZ': 11,
  'da-DK': 6,
  'de-DE': 95,
  'el-GR': 13,
  'en-US': 380,
  'es-ES': 480,
  'et-EE': 1,
  'fi-FI': 5,
  'fr-FR': 80,
  'he-IL': 5,
  'hr-HR': 5,
  'hu-HU': 13,
  'id-ID': 45,
  'it-IT': 65,
  'ja-JP': 125,
  'ko-KR': 80,
  'lt-LT': 3,
  'lv-LV': 1.5,
  'nb-NO': 5,
  'nl-NL': 25,
  'pl-PL': 40,
  'pt-BR': 210,
  'pt-PT': 10,
  'ro-RO': 24,
  'ru-RU': 150,
  'sk-SK': 5,
  'sl-SI': 2,
  'sr-Latn-RS': 9,
  'sv-SE': 10,
  'th-TH': 40,
  'tr-TR': 80,
  'uk-UA': 30,
  'vi-VN': 85,
  'zh-CN': 1100,
  'zh-TW': 20,
}
