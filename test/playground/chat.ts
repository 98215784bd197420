import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

const channel = 'team-id' // General, as the Playground calls it

/** Presses a button of a card. */
export const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click()

/** The newest card with these words. */
export const cardWith = (page: Page, text: string): Locator =>
  page.locator('.ac-adaptiveCard').filter({ hasText: text }).last()

interface PlaygroundConfig {
  readonly tenantId: string
  readonly bot: { readonly id: string; readonly name: string }
  readonly currentUser: { readonly id: string; readonly name: string; readonly aadObjectId: string }
}

/** Writes in the channel; in the Playground's own box there the mention has to be picked from a list. */
export async function sayInChannel(page: Page, text: string): Promise<void> {
  const base = new URL(page.url()).origin
  const { config } = (await (await fetch(`${base}/_internal/v1/config`)).json()) as {
    config: PlaygroundConfig
  }
  const { currentUser, bot, tenantId } = config
  const sent = await fetch(`${base}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `said-${Date.now()}`,
      text: `<at>${bot.name}</at> ${text}`,
      entities: [{ type: 'mention', text: `<at>${bot.name}</at>`, mentioned: bot }],
      channelId: 'msteams',
      serviceUrl: `${base}/_connector`,
      from: { id: currentUser.id, name: currentUser.name, aadObjectId: currentUser.aadObjectId },
      recipient: bot,
      conversation: { id: channel, conversationType: 'channel', isGroup: true, tenantId },
      channelData: { team: { id: 'team-id' }, channel: { id: channel }, tenant: { id: tenantId } },
      timestamp: new Date().toISOString(),
      locale: 'en-US',
    }),
  })
  assert.equal(sent.status, 200)
}
