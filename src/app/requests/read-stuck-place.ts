import type { ShownEdition } from '../../answer/answer.ts'
import { chooseEdition } from '../../answer/choose-edition.ts'
import { inlineText, linesOf } from '../../article/plain-text-of.ts'
import { proceduresOf } from '../../article/procedures-of.ts'
import type { StuckPlace } from '../../card/requests/request-action.ts'
import { shorten } from '../../card/shorten.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { say } from '../../locale/say.ts'
import { cardContext } from '../card-context.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'

/** A step that somebody is stuck at, for the experts. */
export interface StuckStep {
  readonly shown: ShownEdition
  /** Article and procedure, and below them the step as its article has it. */
  readonly words: string
}

const LONGEST_STEP = 300 // characters: enough to find it by

/** The step that a card showed; undefined where its article, or the step in it, is no more. */
export function readStuckPlace(
  { id, locale, procedure, step }: StuckPlace,
  asker: Asker,
  { library }: TurnParts,
): StuckStep | undefined {
  const article = library.knowledgeBase.articles.get(id)
  if (article === undefined) return undefined
  const shown = chooseEdition(article, locale)
  const blocks = cardContext(library, locale, asker.channel).blocksOf(shown.edition)
  const found = proceduresOf(blocks)[procedure - 1]
  const stuck = found?.steps[step - 1]
  if (found === undefined || stuck === undefined) return undefined
  const heading = found.heading === undefined ? [] : [inlineText(found.heading)]
  const reader = localeOf(asker)
  const at = say(reader, phrasesOf(reader).stuckAtStep, { step: stuck.number })
  const text = shorten(linesOf(stuck.blocks).join(' '), LONGEST_STEP)
  return { shown, words: [[shown.edition.title, ...heading].join(' · '), `${at}: ${text}`].join('\n') }
}
