import { share } from './rank-metrics.ts'
import { isAnswerable, type Result } from './result.ts'

/** What readers would have seen at the thresholds, as shares. */
export interface Outcomes {
  readonly answerable: {
    readonly directRight: number | undefined
    /** Directly, and only a related article. */
    readonly directRelated: number | undefined
    readonly directWrong: number | undefined
    /** Offered as choices, the right one among them. */
    readonly choicesRight: number | undefined
    readonly choicesWrong: number | undefined
    readonly refused: number | undefined
    readonly smalltalk: number | undefined
  }
  readonly unanswerable: {
    readonly direct: number | undefined
    readonly choices: number | undefined
    readonly refused: number | undefined
    readonly smalltalk: number | undefined
  }
  /** Of all direct answers, also to questions that no article answers. */
  readonly rightOfDirect: number | undefined
}

export function outcomesOf(results: readonly Result[]): Outcomes {
  const answerable = results.filter(isAnswerable)
  const unanswerable = results.filter((result) => !isAnswerable(result))
  return {
    answerable: {
      directRight: share(answerable, (result) => isDirect(result) && gradeOfFirst(result) === 2),
      directRelated: share(answerable, (result) => isDirect(result) && gradeOfFirst(result) === 1),
      directWrong: share(answerable, (result) => isDirect(result) && gradeOfFirst(result) === 0),
      choicesRight: share(answerable, (result) => isChoices(result) && showsRight(result)),
      choicesWrong: share(answerable, (result) => isChoices(result) && !showsRight(result)),
      refused: share(answerable, isRefused),
      smalltalk: share(answerable, isSmalltalk),
    },
    unanswerable: {
      direct: share(unanswerable, isDirect),
      choices: share(unanswerable, isChoices),
      refused: share(unanswerable, isRefused),
      smalltalk: share(unanswerable, isSmalltalk),
    },
    rightOfDirect: share(results.filter(isDirect), (result) => gradeOfFirst(result) === 2),
  }
}

const isDirect = ({ kind }: Result): boolean => kind === 'article'
const isChoices = ({ kind }: Result): boolean => kind === 'choices'
const isRefused = ({ kind }: Result): boolean => kind === 'nothing'
const isSmalltalk = ({ kind }: Result): boolean => kind === 'smalltalk' || kind === 'command'

const gradeOfFirst = ({ relevant, shown: [first] }: Result): number =>
  first === undefined ? 0 : (relevant.get(first) ?? 0)

const showsRight = ({ relevant, shown }: Result): boolean => shown.some((id) => relevant.get(id) === 2)
