import { getLIDModel } from 'fasttext.wasm.js'

/**
 * How likely a text is in each of our languages (`nb`, `zh`), of 1 in all: by its script, else by the fastText model inside
 * the package. Empty for texts that are too short to tell. Reads no network.
 */
export type DetectLanguage = (text: string) => Likelihoods

export type Likelihoods = ReadonlyMap<string, number>

/** One word, or two short ones, tell no language: `printer`, `vpn error`. */
const MIN_WORDS = 2
const MIN_LETTERS = 10
const MOST_LABELS = 6 // what the model gives the later ones is nothing to speak of

/** Loads the model once (under 0.1 s, 22 MB). */
export async function createLanguageDetector(): Promise<DetectLanguage> {
  const lid = await getLIDModel()
  const model = await lid.load()
  return (text) => {
    const script = languageByScript(text)
    return script === undefined ? byModel(withoutNames(text)) : new Map([[script, 1]])
  }

  function byModel(text: string): Likelihoods {
    const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
    const likelihoods = new Map<string, number>()
    if (words.length < MIN_WORDS || words.join('').length < MIN_LETTERS) return likelihoods
    // `identify` of the package would leave each result on the WebAssembly heap, so the vector is taken here and
    // given back. The model reads one line of small letters best.
    const results = model.predict(text.replace(/\s+/gu, ' ').toLowerCase(), MOST_LABELS, 0)
    for (let place = 0; place < results.size(); place++) {
      const [likelihood, label] = results.get(place)
      for (const language of languagesOf(label.replace('__label__', '')))
        likelihoods.set(language, (likelihoods.get(language) ?? 0) + likelihood)
    }
    results.delete()
    return norwegianAndDanish(likelihoods)
  }
}

/** The model takes half of what is Norwegian for Danish, and is surer of it than it should be. */
function norwegianAndDanish(likelihoods: Map<string, number>): Likelihoods {
  const [norwegian, danish] = [likelihoods.get('nb') ?? 0, likelihoods.get('da') ?? 0]
  const both = norwegian + danish
  if (both === 0) return likelihoods
  const odds = Math.sqrt((NORWEGIAN_FOR_DANISH * norwegian) / (danish || LEAST))
  const share = odds / (odds + 1)
  return likelihoods.set('nb', both * share).set('da', both * (1 - share))
}

const NORWEGIAN_FOR_DANISH = 3
const LEAST = 0.001

/** Names are the same in every language, and most of them look English. */
const withoutNames = (text: string): string =>
  text.replace(
    /\b(microsoft|office|windows|outlook|teams|word|excel|powerpoint|onedrive|onenote|sharepoint|exchange|intune|azure|entra|authenticator|bitlocker|edge|skype|iphone|android|mac|vpn|wi-?fi|pc|365)\b|https?:\S+|\S+@\S+/giu,
    ' ',
  )

/** The language that a script is written in, where it is one language only among ours. */
function languageByScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const { script, share, language } of scripts) {
    const found = text.match(script)?.length ?? 0
    if (found > 0 && found >= letters * share) return language
  }
  return undefined
}

/** `share`: of all letters, so that one quoted word does not decide; nought for letters that decide however few. */
const scripts = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0 },
  { language: 'uk', script: /[\u0456\u0457\u0454\u0491]/giu, share: 0 },
  {
    language: 'sr',
    script:
      /[\u0452\u0459\u045a\u045b\u045f]|(?<=\p{Script=Cyrillic})\u0458|\u0458(?=\p{Script=Cyrillic})/giu,
    share: 0,
  },
  { language: 'ko', script: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'th', script: /\p{Script=Thai}/gu, share: 0.3 },
  { language: 'el', script: /\p{Script=Greek}/gu, share: 0.3 },
  { language: 'he', script: /\p{Script=Hebrew}/gu, share: 0.3 },
  { language: 'hi', script: /\p{Script=Devanagari}/gu, share: 0.3 },
  { language: 'zh', script: /\p{Script=Han}/gu, share: 0.2 }, // a character says as much as two or three letters
] as const

/** The languages that a text may be in where the model says this one. What it says of others stays with them. */
const languagesOf = (label: string): readonly string[] => kin.get(label) ?? [label]

/** Dialects, and languages so near to one of ours that the model cannot tell few words of the two apart. */
const kin = new Map<string, readonly string[]>([
  ['no', ['nb']],
  ['nn', ['nb']],
  ['sh', ['sr']],
  ['bs', ['hr']],
  ['ms', ['id']],
  ['arz', ['ar']],
  ['nds', ['de']],
  ['bar', ['de']],
  ['als', ['de']],
  // Made languages, which few write and short texts with a word misspelt look like.
  ...['eo', 'ia', 'ie', 'io', 'jbo', 'vo'].map((made) => [made, []] as const),
])
