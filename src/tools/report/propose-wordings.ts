import { createHash } from 'node:crypto'
import type { KnowledgeBase } from '../../article/article.ts'
import { wordingOf } from '../../article/learned-question.ts'
import { type Locale, toLocale } from '../../locale/locale.ts'
import type { ChosenWording } from '../../record/reports.ts'

/** A wording that could be one more way to ask for an article. */
export interface Proposal {
  /** Names it to `npm run learn`. */
  readonly id: string
  readonly article: string
  readonly question: string
  readonly locale: Locale
  readonly times: number
  readonly people: number
  /** Of those who chose something for this wording, how many chose this article: 0 to 1. */
  readonly share: number
}

const MOST_DISAGREE = 0.5 // of those who chose; where more do, the wording means several things

/** From what askers chose: of each wording the article that was chosen most, unless it is found by it already. */
export function proposeWordings(
  chosen: readonly ChosenWording[],
  knowledgeBase: KnowledgeBase,
): readonly Proposal[] {
  const byWording = new Map<string, ChosenWording[]>()
  for (const each of chosen) {
    const wording = wordingOf(each.text)
    byWording.set(wording, [...(byWording.get(wording) ?? []), each])
  }
  return [...byWording]
    .flatMap(([wording, choices]) => proposalOf(wording, choices, knowledgeBase) ?? [])
    .sort(
      (one, other) => other.people - one.people || other.times - one.times || (one.id < other.id ? -1 : 1),
    )
}

function proposalOf(
  wording: string,
  choices: readonly ChosenWording[],
  knowledgeBase: KnowledgeBase,
): Proposal | undefined {
  const articles = new Set(choices.map(({ articleId }) => articleId))
  const counted = [...articles].map((article) => ({
    article,
    choices: choices.filter(({ articleId }) => articleId === article),
    ...totalOf(choices.filter(({ articleId }) => articleId === article)),
  }))
  const [best] = counted.sort((one, other) => other.times - one.times)
  const [first] = best?.choices ?? []
  if (best === undefined || first === undefined) return undefined
  const locale = toLocale(first.language) ?? toLocale(first.locale)
  const share = best.times / totalOf(choices).times
  const isUseful =
    wording !== '' && !/\[\w+\]/.test(first.text) && !isKnown(wording, best.article, knowledgeBase)
  if (locale === undefined || share <= MOST_DISAGREE || !isUseful) return undefined
  const { article, times, people } = best
  return { id: idOf(article, wording), article, question: first.text, locale, times, people, share }
}

/** The same person may have asked in two spellings, and is then counted twice. */
const totalOf = (choices: readonly ChosenWording[]) => ({
  times: choices.reduce((sum, { times }) => sum + times, 0),
  people: choices.reduce((sum, { people }) => sum + people, 0),
})

/** Whether the article is gone, or is asked for with that wording already. */
function isKnown(wording: string, id: string, { articles, learned }: KnowledgeBase): boolean {
  const article = articles.get(id)
  if (article === undefined || learned?.articles.has(wording)) return true
  return [...article.editions.values()].some(({ title, alternateQuestions }) =>
    [title, ...alternateQuestions].some((known) => wordingOf(known) === wording),
  )
}

const ID_LENGTH = 8

const idOf = (article: string, wording: string): string =>
  createHash('sha256').update(`${article}\n${wording}`).digest('hex').slice(0, ID_LENGTH)
