import type { KnowledgeBase } from '../../article/article.ts'
import type { AnswerRate, ArticleVotes, ChosenWording, Reports } from '../../record/reports.ts'
import { type Compare, groupQuestions, type QuestionGroup } from './group-questions.ts'
import { mergeChosen, mergeRates, mergeVotes } from './merge-locales.ts'
import { type Proposal, proposeWordings } from './propose-wordings.ts'

/** What the authors of articles want to know. */
export interface Report {
  readonly rates: readonly AnswerRate[]
  readonly unanswered: readonly QuestionGroup[]
  readonly chosen: readonly ChosenWording[]
  readonly votedDown: readonly ArticleVotes[]
  readonly proposals: readonly Proposal[]
}

export async function gatherReport(
  reports: Reports,
  since: number,
  { knowledgeBase, compare }: { readonly knowledgeBase: KnowledgeBase; readonly compare: Compare },
): Promise<Report> {
  const chosen = mergeChosen(await reports.chosenWordings(since))
  const votes = mergeVotes(await reports.votesByArticle(since))
  return {
    rates: mergeRates(await reports.answerRates(since)),
    unanswered: groupQuestions(await reports.unanswered(since), compare),
    chosen,
    votedDown: votes.filter(({ down }) => down > 0),
    proposals: proposeWordings(chosen, knowledgeBase),
  }
}
