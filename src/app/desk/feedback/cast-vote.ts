import type { ArticleId } from '../../../article/article.ts'
import type { VoteWords } from '../../../card/vote-words.ts'
import type { KeptQuestion } from '../../../record/question.ts'
import { RecordFailure } from '../../../record/record-failure.ts'
import type { Verdict } from '../../../record/vote.ts'
import type { Asker } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'

export interface Ballot {
  readonly articleId: ArticleId
  /** Of the edition that was shown. */
  readonly locale: string
  readonly verdict: Verdict
  readonly words?: VoteWords | undefined
  readonly question: KeptQuestion | undefined
}

/** Keeps a vote. A second press, and the form after it, take the place of the first. */
export const castVote = (
  { articleId, locale, verdict, words, question }: Ballot,
  { person }: Asker,
  { record, now }: TurnParts,
): Promise<void> =>
  record.votes.cast({ ...words, person, articleId, locale, questionId: question?.id, verdict, at: now() })

/** Undefined when the record fails, which the log tells; whoever voted is told as well, for nothing is kept. */
export async function unlessRecordFails<Result>(
  act: () => Promise<Result>,
  { log }: TurnParts,
): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof RecordFailure)) throw error
    log('vote not kept', { trouble: error.trouble, error })
    return undefined
  }
}
