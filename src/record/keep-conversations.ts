import type { Kysely } from 'kysely'
import type { ConversationReference, Conversations, KeptConversation } from './conversation.ts'
import { memberOf, storedJson, textOf } from './stored-json.ts'
import type { ConversationRow, Tables } from './tables.ts'

export function keepConversations(tables: Kysely<Tables>): Conversations {
  return {
    ...findConversations(tables),
    async keep({ conversation, kind, reference, person, at }) {
      const row = { kind, reference: JSON.stringify(reference), person: person ?? null, at }
      const alive = { deadReason: null, deadAt: null }
      await tables
        .insertInto('conversations')
        .values({ conversation, ...row, ...alive })
        .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ ...row, ...alive }))
        .execute()
    },
    async drop(conversation) {
      await tables.deleteFrom('conversations').where('conversation', '=', conversation).execute()
    },
    async markDead(conversation, deadReason, deadAt) {
      await tables
        .updateTable('conversations')
        .set({ deadReason, deadAt })
        .where('conversation', '=', conversation)
        .execute()
    },
  }
}

function findConversations(tables: Kysely<Tables>): Pick<Conversations, 'get' | 'personalOf'> {
  return {
    async get(conversation) {
      const row = await tables
        .selectFrom('conversations')
        .selectAll()
        .where('conversation', '=', conversation)
        .executeTakeFirst()
      return row && conversationOf(row)
    },
    async personalOf(person) {
      const row = await tables
        .selectFrom('conversations')
        .selectAll()
        .where('person', '=', person)
        .where('kind', '=', 'personal')
        .where('deadReason', 'is', null)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && conversationOf(row)
    },
  }
}

function conversationOf(row: ConversationRow): KeptConversation | undefined {
  const reference = readReference(row.reference)
  if (reference === undefined) return undefined
  const { conversation, kind, person, at, deadReason } = row
  return {
    conversation,
    kind,
    reference,
    person: person ?? undefined,
    at,
    deadReason: deadReason ?? undefined,
  }
}

/** Undefined for one that an older version wrote and that nobody can write to any more. */
function readReference(text: string): ConversationReference | undefined {
  const json = storedJson(text)
  const bot = memberOf(json, 'bot')
  const [channelId, serviceUrl] = [textOf(json, 'channelId'), textOf(json, 'serviceUrl')]
  const [conversationId, id] = [textOf(json, 'conversationId'), textOf(bot, 'id')]
  if (channelId === undefined || serviceUrl === undefined || conversationId === undefined || id === undefined)
    return undefined
  const tenantId = textOf(json, 'tenantId')
  const name = textOf(bot, 'name')
  return {
    channelId,
    serviceUrl,
    conversationId,
    ...(tenantId !== undefined && { tenantId }),
    bot: { id, ...(name !== undefined && { name }) },
  }
}
