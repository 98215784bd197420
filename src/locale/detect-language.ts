import { getLIDModel } from 'fasttext.wasm.js'
import { type Locale, locale } from './locale.ts'

/**
 * The language of a text where it is certain: by its script, else by the fastText model inside the package. Undefined
 * for texts that are too short or mixed to tell. Reads no network.
 */
export type DetectLanguage = (text: string) => Locale | undefined

/** At this probability and above the model is nearly always right; below it short texts go astray. */
const CERTAIN = 0.7

/** One word, or two short ones, tell no language: `printer`, `vpn error`. */
const MIN_WORDS = 2
const MIN_LETTERS = 10

/** Loads the model once (under 0.1 s, 22 MB). */
export async function createLanguageDetector(): Promise<DetectLanguage> {
  const lid = await getLIDModel()
  const model = await lid.load()
  return (text) => languageByScript(text) ?? languageByModel(withoutNames(text))

  function languageByModel(text: string): Locale | undefined {
    const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
    if (words.length < MIN_WORDS || words.join('').length < MIN_LETTERS) return undefined
    // `identify` of the package would leave each result on the WebAssembly heap, so the vector is taken here and
    // given back. The model reads one line of small letters best.
    const results = model.predict(text.replace(/\s+/gu, ' ').toLowerCase(), 1, 0)
    const best = results.size() > 0 ? results.get(0) : undefined
    const found = best && best[0] >= CERTAIN ? best[1].replace('__label__', '') : undefined
    results.delete()
    return found === 'da' || found === 'no' ? norwegianOrDanish(text) : ours.get(found ?? '')
  }
}

/** The model takes most Norwegian for Danish; everyday words that only one of the two has are surer. */
function norwegianOrDanish(text: string): Locale | undefined {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0
  const [norwegian, danish] = [count(onlyNorwegian), count(onlyDanish)]
  if (norwegian === danish) return undefined
  return locale(norwegian > danish ? 'nb' : 'da')
}

const onlyNorwegian =
  /(?<!\p{L})(hva|noe|noen|nå|meg|deg|seg|av|opp|inn|etter|gjør|gjøre|fått|mitt|ut|enn|vite|sånn|ikkje|åpner?|finner|setter|funker|slutta|passord\p{L}*|e-?post\p{L}*|skriver(en)?|skjerm(en)?|bruker\p{L}*|nettverk\p{L}*|tilgang|\p{L}+(en|et|a) (min|mi|vår))(?!\p{L})/giu
const onlyDanish =
  /(?<!\p{L})(hvad|noget|nogen|nogle|nu|mig|dig|sig|af|op|ind|efter|gør|gøre|fået|mit|ud|end|vide|sådan|åbner?|finder|sætter|adgang\p{L}*|kodeord\p{L}*|printer(en)?|skærm(en)?|brug(er)?\p{L}*|netværk\p{L}*|postkasse\p{L}*)(?!\p{L})/giu

/** Names are the same in every language, and most of them look English. */
const withoutNames = (text: string): string =>
  text.replace(
    /\b(microsoft|office|windows|outlook|teams|word|excel|powerpoint|onedrive|onenote|sharepoint|exchange|intune|azure|entra|authenticator|bitlocker|edge|skype|iphone|android|mac|vpn|wi-?fi|pc|365)\b|https?:\S+|\S+@\S+/giu,
    ' ',
  )

/** The language that a script is written in, where it is one language only among ours. */
export function languageByScript(text: string): Locale | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const { script, share, language } of scripts) {
    const found = text.match(script)?.length ?? 0
    if (found > 0 && found >= letters * share) return locale(language)
  }
  return undefined
}

/** `share`: of all letters, so that one quoted word does not decide; nought for letters that decide however few. */
const scripts = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0 },
  { language: 'uk', script: /[\u0456\u0457\u0454\u0491]/giu, share: 0 },
  {
    language: 'sr-Latn',
    script:
      /[\u0452\u0459\u045a\u045b\u045f]|(?<=\p{Script=Cyrillic})\u0458|\u0458(?=\p{Script=Cyrillic})/giu,
    share: 0,
  },
  { language: 'ko', script: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'th', script: /\p{Script=Thai}/gu, share: 0.3 },
  { language: 'el', script: /\p{Script=Greek}/gu, share: 0.3 },
  { language: 'he', script: /\p{Script=Hebrew}/gu, share: 0.3 },
  { language: 'zh', script: /\p{Script=Han}/gu, share: 0.3 },
] as const

// The model's label, and the language that an answer can be in. Others (Esperanto for a Latvian typo) are no finding.
const ours = new Map<string, Locale>(
  'ar bg cs da de el en es et fi fr he hr hu id it ja ko lt lv nl pl pt ro ru sk sl sv th tr uk vi zh'
    .split(' ')
    .map((language) => [language, locale(language)] as const),
)
ours.set('no', locale('nb'))
ours.set('nn', locale('nb'))
ours.set('sr', locale('sr-Latn'))
ours.set('sh', locale('sr-Latn'))
ours.set('bs', locale('hr'))
