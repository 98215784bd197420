import { expressionOf } from './expression.ts'
import type { Said } from './lexicon.ts'

/** Reads lines such as `.8 invoice|bill`: each expression with the others of its lines. */
export function readSynonyms(text: string): ReadonlyMap<string, readonly Said[]> {
  const synonyms = new Map<string, Said[]>()
  for (const line of text.split('\n')) {
    const [weight = '', ...rest] = line.split(' ')
    const expressions = rest
      .join(' ')
      .split('|')
      .map((expression) => expressionOf(expression, 'en'))
    for (const one of expressions) {
      const others = expressions.filter((other) => other !== one)
      synonyms.set(one, [
        ...(synonyms.get(one) ?? []),
        ...others.map((term) => ({ term, weight: CAUTION * Number(weight) })),
      ])
    }
  }
  synonyms.delete('')
  return synonyms
}

// What people call the same thing is not always meant as the same: the word itself stays ahead.
const CAUTION = 0.9
