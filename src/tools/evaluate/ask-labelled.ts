import type { Answer } from '../../answer/answer.ts'
import { answerReranked } from '../../answer/answer-question.ts'
import type { Library } from '../../answer/library.ts'
import type { ArticleId } from '../../article/article.ts'
import type { DetectLanguage } from '../../locale/detect-language.ts'
import { type Locale, locale } from '../../locale/locale.ts'
import type { LabelledQuestion } from './labelled-question.ts'
import type { Result } from './result.ts'
import { timeSearch } from './time-search.ts'

export type AskLabelled = (question: LabelledQuestion) => Promise<Result>

/**
 * Asks as a turn does: the text's own language is found, the client speaks the question's locale. `reader` stands for
 * everybody's client where it is named.
 */
export function createAskLabelled(
  library: Library,
  detect: DetectLanguage,
  reader: Locale | undefined,
): AskLabelled {
  const timed = timeSearch(library)
  return async (question) => {
    const client = reader ?? question.locale
    const since = performance.now()
    const { answer, matches } = await answerReranked(
      question.question,
      { chosen: undefined, client, fallback: locale('en-US') },
      timed.library,
      detect,
    )
    return {
      question,
      relevant: question.relevant,
      ranked: matches.map(({ id }) => id),
      confidence: 'confidence' in answer ? answer.confidence : 0,
      kind: answer.kind,
      shown: shownBy(answer),
      wholeTime: performance.now() - since,
      searchTime: timed.searchTime(),
    }
  }
}

/** One after the other, so that none waits for another and the times are its own. */
export async function askInTurn(
  questions: readonly LabelledQuestion[],
  ask: AskLabelled,
  progress: (asked: number) => void = () => undefined,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const question of questions) {
    progress(results.length)
    results.push(await ask(question))
  }
  return results
}

function shownBy(answer: Answer): readonly ArticleId[] {
  switch (answer.kind) {
    case 'article':
      return [answer.shown, ...answer.alternatives].map(({ edition }) => edition.id)
    case 'choices':
      return answer.choices.map(({ edition }) => edition.id)
    case 'nothing':
      return answer.nearest.map(({ edition }) => edition.id)
    case 'smalltalk':
    case 'command':
      return []
  }
}
