import type { KnowledgeBase } from '../../article/article.ts'
import type { LabelledQuestion } from './labelled-question.ts'

/** The question with the labels that are indexed; undefined where it is answerable and none that answers is. */
export function onlyIndexed(
  question: LabelledQuestion,
  { articles }: KnowledgeBase,
): LabelledQuestion | undefined {
  if (question.relevant.size === 0) return question
  const relevant = new Map([...question.relevant].filter(([id]) => articles.has(id)))
  return [...relevant.values()].includes(2) ? { ...question, relevant } : undefined
}

/** A label that names no article is a slip of the labeller's, or the article is not in these folders. */
export function labelsWithoutArticle(
  questions: readonly LabelledQuestion[],
  { articles }: KnowledgeBase,
): readonly string[] {
  const strangers = questions.flatMap(({ relevant }) =>
    [...relevant.keys()].filter((id) => !articles.has(id)),
  )
  const names = [...new Set(strangers)]
  if (names.length === 0) return []
  return [`Labels that name no indexed article: ${names.length}, such as ${names.slice(0, 3).join(', ')}`]
}
