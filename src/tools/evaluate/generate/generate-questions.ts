import type { ArticleId, ArticleText, Edition, KnowledgeBase } from '../../../article/article.ts'
import { languageOf } from '../../../locale/locale.ts'
import { randomNumbers } from '../../../search/meaning/random-numbers.ts'
import { type Kind, type KindName, kinds } from './kinds.ts'
import { shuffled } from './random.ts'
import { sameText } from './text-words.ts'

/** A question as a line of a question file. */
export interface GeneratedQuestion {
  readonly id: string
  readonly lang: string
  readonly locale: string
  readonly question: string
  readonly relevant: Readonly<Record<string, 2>>
  readonly origin: string
}

/** Up to `count` questions of a kind. The same articles and the same seed give the same questions. */
export function generateQuestions(
  knowledgeBase: KnowledgeBase,
  name: KindName,
  seed: number,
  count: number,
): readonly GeneratedQuestion[] {
  const kind: Kind = kinds[name]
  const random = randomNumbers(seed)
  const editions = [...knowledgeBase.articles.values()].flatMap((article) => [...article.editions.values()])
  const rights = rightAnswers(editions, kind)
  const questions: GeneratedQuestion[] = []
  for (const edition of shuffled(editions, random)) {
    if (questions.length === count) break
    const text = kind.textOf(edition)
    if (text === undefined) continue
    const language = languageOf(text.locale)
    const question = kind.ask(text, language, random)
    if (question === undefined) continue
    questions.push({
      id: `${name}-${text.locale}-${edition.id}`,
      lang: language,
      locale: text.locale,
      question,
      relevant: Object.fromEntries(rights(edition).map((id) => [`${id}.md`, 2])),
      origin: name,
    })
  }
  return questions
}

/** Articles that cannot be told from an edition by what is asked: all of them are right. */
function rightAnswers(editions: readonly Edition[], kind: Kind): (edition: Edition) => readonly ArticleId[] {
  const same = new Map<string, Set<ArticleId>>()
  for (const edition of editions) {
    const key = keyOf(edition, kind)
    if (key !== undefined) same.set(key, (same.get(key) ?? new Set()).add(edition.id))
  }
  return (edition) => [...(same.get(keyOf(edition, kind) ?? '') ?? [edition.id])]
}

function keyOf(edition: Edition, { textOf, sameAs = titleOf }: Kind): string | undefined {
  const text = textOf(edition)
  if (text === undefined) return undefined
  const language = languageOf(text.locale)
  const asked = sameAs(text, language)
  return asked === undefined ? undefined : `${text.locale} ${sameText(asked, language)}`
}

const titleOf = ({ title }: ArticleText): string => title
