import { buildIndex, makeSearchData } from '../../search/index/search-data.ts'
import { findEvidence } from '../../search/ranking/find-evidence.ts'
import type { RankedQuestion } from '../../search/ranking/fit-relevance.ts'
import { relevanceFeaturesOf } from '../../search/ranking/relevance.ts'
import { generateQuestions } from '../evaluate/generate/generate-questions.ts'
import { type LabelledQuestion, readLabelledQuestion } from '../evaluate/labelled-question.ts'
import { isAnswerable } from '../evaluate/result.ts'
import type { Lesson } from './training.ts'

/** Questions of one subject in many languages are one, or what was learned would be tested. */
export interface LearnedQuestion extends RankedQuestion {
  readonly subject: string
}

/** The articles that come near each question that some article answers. */
export function rankedQuestions({ questions, articles }: Lesson, weight = 1): readonly LearnedQuestion[] {
  const data = makeSearchData(buildIndex(articles))
  return questions.filter(isAnswerable).flatMap(({ id, question, locale, relevant }) => {
    if (locale === undefined) return []
    const { evidence, wordCount } = findEvidence({ text: question, language: locale, reader: locale }, data)
    const near = evidence.map((found) => ({
      features: relevanceFeaturesOf(found, wordCount),
      isRight: relevant.get(data.ids[found.article] ?? '') === 2,
    }))
    return [{ articles: near, weight, subject: id.replace(/-[a-z]{2}(?:-\d+)?$/, '') }]
  })
}

const COUNT = 400 // of a kind, as many as our own questions

// How much each counts: they are all alike, and people seldom ask so.
const generated = { misspelt: 0.15, shuffled: 0.15, 'first-sentence': 0.1 } as const

/** Who types a title, or a sentence of an article, wants that article. */
export function generatedQuestions(lesson: Lesson): readonly LearnedQuestion[] {
  return (Object.keys(generated) as (keyof typeof generated)[]).flatMap((kind) => {
    const lines = generateQuestions(lesson.articles, kind, 1, COUNT)
    const questions = lines
      .map((line) => readLabelledQuestion(JSON.stringify(line)))
      .filter((question): question is LabelledQuestion => typeof question !== 'string')
    return rankedQuestions({ ...lesson, questions }, generated[kind])
  })
}
