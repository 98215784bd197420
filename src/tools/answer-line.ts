import type { Answer, ShownEdition } from '../answer/answer.ts'
import type { Answered } from '../answer/answer-question.ts'
import { chooseEdition } from '../answer/choose-edition.ts'
import type { Library } from '../answer/library.ts'

/** One question's answer as a line of JSON: programs read this, so its names and meanings stay. */
export interface AnswerLine {
  readonly id: string
  readonly kind: Answer['kind']
  /** 0 to 1: that the first match answers. */
  readonly confidence: number
  readonly shown: readonly Titled[]
  readonly matches: readonly (Titled & { readonly probability: number })[]
  /** Milliseconds from the text to the decided answer. */
  readonly ms: number
}

interface Titled {
  /** Path below the article root, without `.md`. */
  readonly id: string
  readonly locale: string
  readonly title: string
}

export function answerLine(
  id: string,
  { question, matches, answer }: Answered,
  library: Library,
  ms: number,
): AnswerLine {
  return {
    id,
    kind: answer.kind,
    confidence: rounded('confidence' in answer ? answer.confidence : 1),
    shown: shownBy(answer).map(titled),
    matches: matches.flatMap(({ id: articleId, probability }) => {
      const article = library.knowledgeBase.articles.get(articleId)
      if (article === undefined) return []
      return [{ ...titled(chooseEdition(article, question.reader)), probability: rounded(probability) }]
    }),
    ms: rounded(ms),
  }
}

function shownBy(answer: Answer): readonly ShownEdition[] {
  switch (answer.kind) {
    case 'article':
      return [answer.shown, ...answer.alternatives]
    case 'choices':
      return answer.choices
    case 'nothing':
      return answer.nearest
    case 'smalltalk':
    case 'command':
      return []
  }
}

const titled = ({ edition }: ShownEdition): Titled => ({
  id: edition.id,
  locale: edition.locale,
  title: edition.title,
})

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
