import { fold, normalize } from './normalize.ts'
import { serbianInCyrillic } from './serbian.ts'

/**
 * The words of a list, normalised, and how else they are typed: on a keyboard without their letters (`für`, `fur`, `fuer`),
 * and Serbian in its other script.
 */
export function asTyped(list: string, language: string): ReadonlySet<string> {
  const plain = normalize(list)
  const written = language === 'sr' ? `${plain} ${serbianInCyrillic(plain)}` : plain
  const words = new Set(written.split(/\s+/).filter(Boolean))
  for (const word of [...words]) words.add(fold(word)).add(spelledOut(word))
  return words
}

const spelledOut = (word: string): string =>
  word.replace(/[äæöøüå]/g, (letter) => pairs.get(letter) ?? letter)

const pairs = new Map([
  ['ä', 'ae'],
  ['æ', 'ae'],
  ['ö', 'oe'],
  ['ø', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
])
