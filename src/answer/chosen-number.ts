import { phraseLocales, phrasesOf } from '../locale/phrases-of.ts'
import { bare } from './small-talk.ts'

export type ChosenNumber = number | 'none'

/** Reads a message that is wholly the number of a line, in any digits, or *None of these* in any language. */
export function chosenNumber(text: string): ChosenNumber | undefined {
  const words = bare(text)
  if (noneOfThese.has(words)) return 'none'
  const digits = words.replace(/\p{Nd}/gu, digitOf)
  return /^[1-9]$/.test(digits) ? Number(digits) : undefined
}

const noneOfThese = new Set(phraseLocales.map((language) => bare(phrasesOf(language).noneOfThese)))

const zeros = ['٠', '۰', '०', '๐'] // digits stand behind their zero; NFKD has made wide ones narrow

function digitOf(digit: string): string {
  const zero = zeros.find((each) => digit >= each && digit.charCodeAt(0) - each.charCodeAt(0) <= 9)
  return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0))
}
