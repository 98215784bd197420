import type { KnowledgeBase } from '../../article/article.ts'
import { cutText } from '../../locale/cut-text.ts'
import type { Log } from '../../log.ts'
import type { Match, Question } from '../match.ts'
import { joinOrders } from './join-orders.ts'
import { passageOf } from './passage-of.ts'
import type { Scorer } from './scorer.ts'

/** Puts the matches of a question into a better order, or leaves them where it cannot. Never rejects. */
export type Rerank = (
  question: Question,
  matches: readonly Match[],
  knowledgeBase: Pick<KnowledgeBase, 'articles'>,
) => Promise<readonly Match[]>

const LIMIT_MS = 300 // a reader does not see it beside the second that Teams takes
const LONGEST_QUESTION = 400 // letters: what a story is about stands in its beginning

/** By what a model says of them. Where it fails or is late, the order stands and the log says so. */
export const createRerank =
  (scorer: Scorer, log: Log, limitMs: number = LIMIT_MS): Rerank =>
  async (question, matches, { articles }) => {
    if (matches.length < 2) return matches
    const passages = matches.map(({ id }) => {
      const article = articles.get(id)
      return article === undefined ? '' : passageOf(article, question)
    })
    try {
      return joinOrders(
        matches,
        await scorer.score(cutText(question.text, LONGEST_QUESTION), passages, limitMs),
      )
    } catch (error) {
      log('question not reranked', { error })
      return matches
    }
  }
