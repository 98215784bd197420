import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** Presses a button of a card. */
export const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click()

/** The newest card with these words. */
export const cardWith = (page: Page, text: string): Locator =>
  page.locator('.ac-adaptiveCard').filter({ hasText: text }).last()

/** Conversations as the Playground calls them. */
export type Chat = 'Personal Chat' | 'Group Chat' | 'General'

export const goTo = (page: Page, chat: Chat) => page.getByText(chat, { exact: true }).first().click()

interface PlaygroundConfig {
  readonly tenantId: string
  readonly bot: { readonly id: string; readonly name: string }
  readonly currentUser: { readonly id: string; readonly name: string; readonly aadObjectId: string }
  readonly personalChat: { readonly id: string }
  readonly groupChats: readonly { readonly id: string }[]
}

/**
 * Writes where the Playground's own box will not do: in a group or channel the mention has to be picked from a list, and
 * all that is written in it is said to come from `en-US`.
 */
export async function sayIn(page: Page, chat: Chat, text: string, locale = 'en-US'): Promise<void> {
  const base = new URL(page.url()).origin
  const { config } = (await (await fetch(`${base}/_internal/v1/config`)).json()) as {
    config: PlaygroundConfig
  }
  const { currentUser, bot } = config
  const mention = { type: 'mention', text: `<at>${bot.name}</at>`, mentioned: bot }
  const isAlone = chat === 'Personal Chat'
  const sent = await fetch(`${base}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `said-${Date.now()}`,
      text: isAlone ? text : `${mention.text} ${text}`,
      entities: isAlone ? [] : [mention],
      channelId: 'msteams',
      serviceUrl: `${base}/_connector`,
      from: { id: currentUser.id, name: currentUser.name, aadObjectId: currentUser.aadObjectId },
      recipient: bot,
      ...placed(chat, config),
      timestamp: new Date().toISOString(),
      locale,
    }),
  })
  assert.equal(sent.status, 200)
}

function placed(chat: Chat, { tenantId, personalChat, groupChats }: PlaygroundConfig) {
  const tenant = { tenant: { id: tenantId } }
  const group = { isGroup: true, tenantId }
  switch (chat) {
    case 'Personal Chat':
      return {
        conversation: { id: personalChat.id, conversationType: 'personal', tenantId },
        channelData: tenant,
      }
    case 'Group Chat':
      return {
        conversation: { id: groupChats[0]?.id, conversationType: 'groupChat', ...group },
        channelData: tenant,
      }
    case 'General':
      return {
        conversation: { id: 'team-id', conversationType: 'channel', ...group },
        channelData: { team: { id: 'team-id' }, channel: { id: 'team-id' }, ...tenant },
      }
  }
}
