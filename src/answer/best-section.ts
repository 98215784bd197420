import { inlineText, plainTextOf } from '../article/plain-text-of.ts'
import type { Sections } from '../article/sections-of.ts'
import type { Question } from '../search/match.ts'
import { wordsOf } from '../search/words.ts'
import { wordsMeant } from '../search/words-meant.ts'

const BODY = 0.4 // a word below a heading says less of the section than one in it
const LEAD = 1.25 // over the next one: a section that is no better than others stays with them

/** Which of an article's sections fits a question, by what the others do not say; undefined where none stands out. */
export function bestSection(
  question: Question,
  { sections }: Sections,
  language: string,
): number | undefined {
  const read = sections.map(({ heading, blocks }) => ({
    heading: termsOf(inlineText(heading.content), language),
    body: termsOf(plainTextOf(blocks), language),
  }))
  const scores = sections.map(() => 0)
  for (const sayings of wordsMeant(question, language)) {
    const found = read.map(({ heading, body }) =>
      Math.max(
        0,
        ...sayings.map(({ term, weight }) => {
          const terms = term.split(' ')
          if (terms.every((each) => heading.has(each))) return weight
          return terms.every((each) => body.has(each) || heading.has(each)) ? weight * BODY : 0
        }),
      ),
    )
    const least = Math.min(...found) // what every section says tells none of them
    const share = found.filter((value) => value > least).length / found.length
    found.forEach((value, at) => {
      scores[at] = (scores[at] ?? 0) + (value - least) * (1.2 - share)
    })
  }
  const [first = 0, second = 0] = scores.toSorted((one, other) => other - one)
  return first > 0 && first >= second * LEAD ? scores.indexOf(first) : undefined
}

const termsOf = (text: string, language: string): ReadonlySet<string> =>
  new Set(wordsOf(text, language).map(({ term }) => term))
