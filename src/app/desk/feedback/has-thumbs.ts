import type { AnsweredAs } from '../answered-as.ts'
import type { Asker } from '../asker.ts'

/**
 * Whether Teams' own thumbs ask if an answer helped; Agents Playground draws them as well. They ride on a text message,
 * which is one line more in the chat: so only below a sure answer, only where nobody else reads it, and never twice in a
 * turn. Else two buttons on the card ask.
 */
export const hasThumbs = (answered: readonly AnsweredAs[], { channel, scope }: Asker): boolean =>
  channel !== 'other' &&
  scope === 'personal' &&
  answered.length === 1 &&
  answered[0]?.answer.kind === 'article'
