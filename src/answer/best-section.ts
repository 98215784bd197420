import type { Block } from '../article/block.ts'
import { inlineText, plainTextOf } from '../article/plain-text-of.ts'
import type { Sections } from '../article/sections-of.ts'
import { wordsOf } from '../search/analysis/words.ts'
import type { Question } from '../search/match.ts'
import { wordsMeant } from '../search/question/words-meant.ts'

const BODY = 0.4 // a word below a heading says less of the section than one in it
const LEAD = 1.5 // over the next one: of sections that are hardly better than each other the author's first is read first
const NO_STEPS = 0.5 // who asks wants to do something: a table that mentions the words is seldom it

/**
 * Which of an article's sections fits a question, by what the others do not say; undefined where the article is best read from its beginning. One
 * without a list counts less where others have one, unless its heading says what was asked.
 */
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
  const isNamed = sections.map(() => false)
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
      if (value - least > BODY) isNamed[at] = true
    })
  }
  const weighed = sections.map(({ blocks }, at) => {
    const isOfUse = isNamed[at] || hasList(blocks) || !sections.some((other) => hasList(other.blocks))
    return (scores[at] ?? 0) * (isOfUse ? 1 : NO_STEPS)
  })
  const best = Math.max(0, ...weighed)
  const nearly = [...weighed.keys()].filter((at) => (weighed[at] ?? 0) * LEAD >= best)
  const [first, ...others] = nearly
  return best === 0 || (first === 0 && others.length > 0) ? undefined : first
}

const hasList = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind }) => kind === 'steps' || kind === 'bullets')

const termsOf = (text: string, language: string): ReadonlySet<string> =>
  new Set(wordsOf(text, language).map(({ term }) => term))
