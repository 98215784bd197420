import { buttonRows } from '../button-rows.ts'
import type { CardElement } from '../card.ts'
import type { CardAction } from '../card-action.ts'
import type { TalkContext } from '../card-context.ts'
import { forAsker } from '../drawing.ts'
import { press } from '../press.ts'

/** Where a form stands: a dialog has a way out of its own, and its buttons are submitted. */
export type FormPlace = 'chat' | 'dialog'

/** *Send*, and *Cancel* where nothing else closes the form. */
export function formButtons(
  send: CardAction,
  place: FormPlace,
  context: TalkContext,
): readonly CardElement[] {
  const { phrases, channel } = context
  if (place === 'dialog') return buttonRows([press(send, 'other', phrases.send)])
  const cancel = { svar: 'cancel', ...forAsker(context) } as const
  return buttonRows([press(send, channel, phrases.send), press(cancel, channel, phrases.cancel)])
}
