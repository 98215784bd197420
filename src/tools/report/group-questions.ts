import { wordingOf } from '../../article/learned-question.ts'
import type { UnansweredQuestion } from '../../record/reports.ts'
import { areAlike, type ComparableQuestion } from '../../search/question-likeness.ts'
import { fullLocale } from './merge-locales.ts'

/** Questions that want the same, in whatever words and languages. */
export interface QuestionGroup {
  readonly times: number
  /** The wording that was used most. */
  readonly question: string
  /** Other wordings, the most used first. */
  readonly others: readonly string[]
  readonly locales: readonly string[]
  /** When it was asked last. */
  readonly lastAt: number
}

/** What a group is made of: all that were asked in one wording. */
interface Wording {
  readonly text: string
  readonly asked: readonly UnansweredQuestion[]
}

export type Compare = (text: string, language: string) => ComparableQuestion

/** The largest group first. Each wording joins the group whose most used wording is like it. */
export function groupQuestions(
  questions: readonly UnansweredQuestion[],
  compare: Compare,
): readonly QuestionGroup[] {
  const groups: { leader: ComparableQuestion; wordings: Wording[] }[] = []
  for (const wording of wordingsOf(questions)) {
    const comparable = compare(wording.text, languageOf(wording))
    const group = groups.find(({ leader }) => areAlike(leader, comparable))
    if (group) group.wordings.push(wording)
    else groups.push({ leader: comparable, wordings: [wording] })
  }
  return groups
    .map(({ wordings }) => groupOf(wordings))
    .sort((one, other) => other.times - one.times || other.lastAt - one.lastAt)
}

/** The most used first. */
function wordingsOf(questions: readonly UnansweredQuestion[]): readonly Wording[] {
  const wordings = new Map<string, UnansweredQuestion[]>()
  for (const question of questions) {
    const wording = wordingOf(question.text)
    wordings.set(wording, [...(wordings.get(wording) ?? []), question])
  }
  return [...wordings.values()]
    .map((asked) => ({ text: asked[0]?.text ?? '', asked }))
    .sort((one, other) => other.asked.length - one.asked.length)
}

const languageOf = ({ asked: [first] }: Wording): string =>
  first === undefined ? '' : ((first.language || first.locale).split('-')[0] ?? '')

function groupOf(wordings: readonly Wording[]): QuestionGroup {
  const asked = wordings.flatMap((wording) => wording.asked)
  const [question = '', ...others] = wordings.map(({ text }) => text)
  return {
    times: asked.length,
    question,
    others,
    locales: [...new Set(asked.map(({ locale }) => fullLocale(locale)))].sort(),
    lastAt: Math.max(...asked.map(({ at }) => at)),
  }
}
