import type { Phrases } from '../locale/phrases/phrases.ts'

type Listed = keyof Phrases['commands']

/** Commands that Teams lists where somebody writes to the bot; what is about one person stays in the personal chat. */
export const listedCommands = {
  personal: ['help', 'language', 'expert', 'requests', 'plainText', 'cards', 'forget'],
  team: ['help', 'language', 'expert'],
  groupChat: ['help', 'language', 'expert'],
} as const satisfies Readonly<Record<string, readonly Listed[]>>
