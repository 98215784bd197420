import type { Library } from '../../answer/library.ts'
import { articlesBySlug } from '../../answer/link-context.ts'
import type { KnowledgeBase } from '../../article/article.ts'
import type { DetectLanguage } from '../../locale/detect-language.ts'
import type { Locale } from '../../locale/locale.ts'
import { createArticleIndex } from '../../search/article-index.ts'
import { type AskLabelled, askInTurn, createAskLabelled } from './ask-labelled.ts'
import { figuresOf } from './figures.ts'
import { generateQuestions } from './generate/generate-questions.ts'
import { type LabelledQuestion, readLabelledQuestion } from './labelled-question.ts'
import { narrowEditions, narrowKnowledgeBase } from './narrow-knowledge-base.ts'
import { onlyIndexed } from './only-indexed.ts'

/** Titles of a locale, as questions, the same ones whichever locale they are asked of. */
export function titlesIn(from: Locale, whole: KnowledgeBase, count: number): readonly LabelledQuestion[] {
  const local = narrowEditions(whole, ({ locale }) => locale === from)
  const lines = generateQuestions(local, 'foreign-title', 1, count).map((one) => JSON.stringify(one))
  return lines.map(readLabelledQuestion).filter((question) => typeof question !== 'string')
}

/** Somebody to ask who knows the articles of one locale alone. */
export function askOnly(
  shown: Locale,
  withoutEnglish: boolean,
  whole: KnowledgeBase,
  detect: DetectLanguage,
): { readonly ask: AskLabelled; readonly knowledgeBase: KnowledgeBase } {
  const knowledgeBase = narrowKnowledgeBase(whole, { ids: undefined, locales: [shown], withoutEnglish })
  const index = createArticleIndex(knowledgeBase)
  const library: Library = { knowledgeBase, index, slugs: articlesBySlug(knowledgeBase) }
  return { ask: createAskLabelled(library, detect, undefined), knowledgeBase }
}

/** The share of the questions whose right article comes first; undefined where none of them could be answered. */
export async function successOf(
  questions: readonly LabelledQuestion[],
  { ask, knowledgeBase }: ReturnType<typeof askOnly>,
): Promise<number | undefined> {
  const asked = questions.flatMap((question) => onlyIndexed(question, knowledgeBase) ?? [])
  return figuresOf(await askInTurn(asked, ask)).success1
}
