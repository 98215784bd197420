import type { DetectLanguage, Likelihoods } from '../locale/detect-language.ts'
import { type Locale, languageOf, locale } from '../locale/locale.ts'
import { remember } from '../locale/remember.ts'
import { frameLanguages } from '../search/language/frame-words.ts'
import { languageSigns } from '../search/language/language-signs.ts'
import type { ArticleIndex } from '../search/match.ts'

/** The model is never so sure of a short text that signs cannot say otherwise. */
const LEAST_LIKELIHOOD = 0.02
/** Times as likely is a language for each sign of it, and the reader's own before a word is read. */
const SIGN = 4
const READERS_OWN = 4

/** At this share and above a language is nearly always right. */
const CERTAIN = 0.75
/** At this share and below a text is not in the reader's language: then the likeliest is better than that. */
const FOREIGN = 0.05
const LIKELIEST = 0.45
/** Of the likeliest's weight: a language below that is not, whatever articles know. */
const POSSIBLE = 0.1

/**
 * The language that a question is written in: what a model of letters says of each, put right by small words and letters
 * that few languages have, and by what the reader speaks; else the language whose articles know its words. Undefined where
 * none of these is certain.
 */
export function languageOfQuestion(
  text: string,
  reader: Locale,
  detect: DetectLanguage,
  index: Pick<ArticleIndex, 'languageOf'>,
): Locale | undefined {
  const own = languageOf(reader)
  const signs = languageSigns(text)
  const weights = weigh(detect(text), signs, own)
  const weightOf = (language: string) => weights.get(language) ?? 0
  const [all, best] = [sumOf(weights), likeliest(weights)]
  if (weightOf(best) >= all * CERTAIN) return writtenIn(best)
  // Articles know many words of a neighbour's language, so what the text has of the reader's own counts against them.
  const least = Math.max(weightOf(best) * POSSIBLE, signs.has(own) ? weightOf(own) : 0)
  const known = index.languageOf(text)
  if (known !== undefined && weightOf(languageOf(known)) >= least) return known
  const isForeign = weightOf(own) <= all * FOREIGN
  return isForeign && weightOf(best) >= all * LIKELIEST ? writtenIn(best) : undefined
}

/** By language, ours and others, how likely it is beside the others. */
function weigh(
  likelihoods: Likelihoods,
  signs: ReadonlyMap<string, number>,
  reader: string,
): ReadonlyMap<string, number> {
  const weights = new Map(likelihoods)
  for (const language of frameLanguages) {
    const likelihood = (likelihoods.get(language) ?? 0) + LEAST_LIKELIHOOD
    const before = language === reader ? READERS_OWN : 1
    weights.set(language, before * likelihood * SIGN ** (signs.get(language) ?? 0))
  }
  return weights
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}

/** Of ours: no answer is in another. */
const likeliest = (weights: ReadonlyMap<string, number>): string =>
  frameLanguages.reduce(
    (best, one) => ((weights.get(one) ?? 0) > (weights.get(best) ?? 0) ? one : best),
    'en',
  )

const writtenIn = remember((language: string): Locale => locale(scripted.get(language) ?? language))

/** Languages whose likeliest script is not the one that we write them in. */
const scripted = new Map([['sr', 'sr-Latn']])
