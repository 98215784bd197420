import type { ActionSet, CardButton } from './card.ts'

/** Buttons below each other: side by side, a phone cuts their titles to a few letters. */
export const buttonRows = (buttons: readonly CardButton[]): readonly ActionSet[] =>
  buttons.map((button, index) => ({
    type: 'ActionSet',
    spacing: index === 0 ? 'Medium' : 'Small',
    actions: [button],
  }))
