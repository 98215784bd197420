import type { Block } from '../article/block.ts'
import { say } from '../locale/say.ts'
import type { ActionSet, CardElement } from './card.ts'
import { drawBlocks } from './draw-blocks.ts'
import type { Drawing } from './drawing.ts'
import { type Folded, fold } from './fold.ts'

// Ids of what one press shows and another one hides.
const rest = 'rest'
const more = 'more'
const less = 'less'

/** An article's blocks; of a long one the end is folded behind a button. Everything is in the card either way. */
export function drawFolded(blocks: readonly Block[], drawing: Drawing): readonly CardElement[] {
  const folded = fold(blocks)
  const open = drawBlocks(folded.open, drawing)
  if (folded.rest.length === 0) return open
  return [
    ...open,
    toggle(more, moreTitle(folded, drawing)),
    { type: 'Container', id: rest, isVisible: false, items: drawBlocks(folded.rest, drawing) },
    { ...toggle(less, drawing.phrases.showLess), isVisible: false },
  ]
}

// Steps are counted only where nothing else is hidden with them.
const moreTitle = ({ rest, hiddenSteps }: Folded, { reader, phrases }: Drawing): string =>
  rest.every(({ kind }) => kind === 'steps')
    ? say(reader, phrases.showMoreSteps, { count: hiddenSteps })
    : phrases.showMore

const toggle = (id: string, title: string): ActionSet => ({
  type: 'ActionSet',
  id,
  actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [rest, more, less] }],
})
