import type { Execute, Submit } from './card.ts'
import { type CardAction, cardVerb } from './card-action.ts'
import type { Channel } from './card-context.ts'
import { plainForTemplating } from './templating.ts'

/** An action that sends `data` back to Svar, as the channel knows it. */
export function press(data: CardAction, channel: Channel, title?: string): Submit | Execute {
  const titled = title === undefined ? {} : { title: plainForTemplating(title) }
  const submit: Submit = { type: 'Action.Submit', ...titled, data }
  return channel !== 'other'
    ? { type: 'Action.Execute', ...titled, verb: cardVerb, data, fallback: submit }
    : submit
}

/** A button that opens a dialog in Teams; elsewhere the form comes as a message. */
export function openDialog(data: CardAction, channel: Channel, title: string): Submit | Execute {
  if (channel !== 'teams') return press(data, channel, title)
  return {
    type: 'Action.Submit',
    title: plainForTemplating(title),
    data: { ...data, msteams: { type: 'task/fetch' } },
  }
}
