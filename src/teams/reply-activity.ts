import type { Activity } from 'botbuilder'
import type { Channel } from '../card/card-context.ts'
import type { Citation } from '../card/citation.ts'
import type { Reply } from '../card/reply.ts'

/** Channels that draw Adaptive Cards. */
const withCards = new Set(['msteams', 'emulator', 'webchat', 'directline', 'agents'])

/** Which actions a channel understands: Web Chat and the Emulator draw `Action.Execute` as a dead button. */
export function channelOf({ channelId, serviceUrl }: Pick<Activity, 'channelId' | 'serviceUrl'>): Channel {
  if (channelId !== 'msteams') return 'other'
  // Agents Playground says that it is Teams, but has its connector on this machine, and opens no dialogs.
  return serviceUrl.startsWith('http:') ? 'playground' : 'teams'
}

/** Thumbs with our own form, and the article behind `[1]`. Not labelled as the work of an AI: none wrote it. */
const thumbsFor = ({ name, url, abstract }: Citation): Partial<Activity> => ({
  channelData: { feedbackLoop: { type: 'custom' } },
  entities: [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name,
            ...(url === undefined ? {} : { url }),
            abstract,
          },
        },
      ],
    },
  ],
})

/** A reply as the channel can show it. A card goes without a text beside it: Teams would split the two. */
export function replyActivity(reply: Reply, channelId: string): Partial<Activity> {
  const { locale, summary, card, markdown, isPlain, cites } = reply
  if (isPlain || !withCards.has(channelId))
    return {
      type: 'message',
      locale,
      text: markdown,
      textFormat: 'markdown',
      ...(cites === undefined ? {} : thumbsFor(cites)),
    }
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
  return { type: 'message', locale, summary, attachments }
}
