import { appId, tenantId } from './a-bot.ts'

let count = 0

/** A message in a personal chat, with an id of its own. */
export const anActivity = (serviceUrl: string, parts: object = {}): Record<string, unknown> => {
  count += 1
  return {
    type: 'message',
    id: `activity-${count}`,
    text: 'How do I print?',
    timestamp: '2026-03-02T10:20:30.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:reader', name: 'Kari Nordmann', aadObjectId: '6f1c2d3e-0000-4000-8000-00000000c001' },
    recipient: { id: `28:${appId}`, name: 'Svar' },
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'nb-NO',
    ...parts,
  }
}

/** What the Bot Service says of itself in a token. */
export const someClaims = (serviceurl: string, parts: object = {}): object => {
  const seconds = Math.floor(Date.now() / 1000)
  return {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl,
    nbf: seconds - 60,
    exp: seconds + 3600,
    ...parts,
  }
}

export type Answer = { readonly status: number; readonly body: unknown }

export async function post(url: string, activity: unknown, headers: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  })
  return { status: response.status, body: await response.json() }
}
