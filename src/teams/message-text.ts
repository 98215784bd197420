import type { Activity } from 'botbuilder'
import { decodeEntities } from './decode-entities.ts'
import { isSameId } from './same-id.ts'

/**
 * What somebody wrote, in its lines: without the mention of the bot, wherever and however often it stands; the names of
 * other people stay. Always a string. The SDK's own `removeRecipientMention` takes the first mention only and throws without a text.
 */
export function messageText(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): string {
  const written = typeof activity.text === 'string' ? activity.text : ''
  const withoutBot = ownMentions(activity).reduce((text, mention) => text.replaceAll(mention, ' '), written)
  return decodeEntities(withoutBot.replace(insertedCard, ' ').replace(/<\/?at\b[^<>]*>/giu, ' '))
    .replace(/\s+/gu, (space) => (/[\n\r\u2028\u2029]/u.test(space) ? '\n' : ' '))
    .trim()
}

/** Stands for a card that was put into the message from a message extension. */
const insertedCard =
  /<span\b[^<>]*\/InputExtension\b[^<>]*>\s{0,9}(?:<span\b[^<>]*>\s{0,9}<\/span>)?\s{0,9}<\/span>/giu

/** Whether a message mentions the bot. */
export const mentionsBot = ({ entities, recipient }: Pick<Activity, 'entities' | 'recipient'>): boolean =>
  Array.isArray(entities) &&
  entities.some(
    (entity) =>
      entity?.type === 'mention' &&
      recipient?.id !== undefined &&
      isSameId(entity.mentioned?.id, recipient.id),
  )

function ownMentions({ entities, recipient }: Pick<Activity, 'entities' | 'recipient'>): readonly string[] {
  if (!Array.isArray(entities)) return []
  return entities.flatMap((entity: unknown) => {
    const { type, mentioned, text } = (entity ?? {}) as {
      type?: unknown
      mentioned?: { id?: unknown }
      text?: unknown
    }
    const isOwn = type === 'mention' && recipient?.id !== undefined && isSameId(mentioned?.id, recipient.id)
    return isOwn && typeof text === 'string' && text !== '' ? [text] : []
  })
}
