import { refuse } from '../refusal.ts'
import type { Check } from './check.ts'

const mostEntries = 100

const lists = [
  'membersAdded',
  'membersRemoved',
  'reactionsAdded',
  'reactionsRemoved',
  'attachments',
  'entities',
  'textHighlights',
]

/** A text of 30,000 characters in place of `membersAdded` is otherwise 30,000 new members to greet. */
export const checkLists: Check = ({ activity }) => {
  const wrong = lists.find((name) => !isShortList(activity[name]))
  return wrong === undefined
    ? undefined
    : refuse(400, `Unexpected \`${wrong}\`, expected a list of at most ${mostEntries} objects`)
}

const isShortList = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length <= mostEntries && value.every(isObject))

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
