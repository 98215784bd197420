import type { Answer, ShownEdition } from '../../answer/answer.ts'
import { answerReranked } from '../../answer/answer-question.ts'
import { chooseEdition } from '../../answer/choose-edition.ts'
import type { ArticleId } from '../../article/article.ts'
import type { QuestionId } from '../../card/card-action.ts'
import type { FeedbackStage } from '../../card/card-context.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Question } from '../../search/match.ts'
import { orWithout } from '../or-without.ts'
import type { Asker } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { wholeQuestion } from './whole-question.ts'

export type ArticleAnswer = Extract<Answer, { kind: 'article' }>

/** An article that a card shows or offers, as its buttons name it. `locale` is the reader's. */
export interface NamedArticle {
  readonly id: ArticleId
  readonly locale: Locale
  readonly asked?: QuestionId
}

export interface AnsweredAgain {
  readonly answer: ArticleAnswer
  readonly question: Question | undefined
  /** Undefined where Teams' thumbs ask it. */
  readonly feedback: FeedbackStage | undefined
}

/** The answer that shows an article, with all that the question it was shown for has to do with it; undefined: it is gone. */
export async function answerAgain(
  { id, locale, asked }: NamedArticle,
  asker: Asker,
  { library, detect, record, watch, log }: TurnParts,
): Promise<AnsweredAgain | undefined> {
  const article = library.knowledgeBase.articles.get(id)
  if (article === undefined) return undefined
  const read = async () => (asked === undefined ? undefined : record.questions.get(asked))
  const kept = await orWithout('question not read', read, undefined, log)
  const reader = { ...asker.reader, chosen: locale }
  const words = await orWithout(
    'question not read',
    () => wholeQuestion(kept, record.questions),
    undefined,
    log,
  )
  const search = (text: string) =>
    watch.measure('search', () => answerReranked(text, reader, library, detect))
  const again = words === undefined ? undefined : await search(words)
  const question = again?.question
  const feedback = kept === undefined || kept.votedOnBy !== undefined ? undefined : 'ask'
  if (again?.answer.kind === 'article' && again.answer.shown.edition.id === id) {
    const { understood: _, ...answer } = again.answer
    return { answer, question, feedback }
  }
  const others = (kept?.shown ?? []).filter((shown) => shown.id !== id)
  const alternatives = others.flatMap((other): readonly ShownEdition[] => {
    const found = library.knowledgeBase.articles.get(other.id)
    return found === undefined ? [] : [chooseEdition(found, locale)]
  })
  const shown = chooseEdition(article, locale)
  return {
    answer: { kind: 'article', reader: locale, shown, alternatives, confidence: 1 },
    question,
    feedback,
  }
}
