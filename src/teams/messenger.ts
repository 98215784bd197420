import type { Activity, ConversationParameters } from 'botbuilder'
import {
  AuthenticationConstants,
  ClaimsIdentity,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector'
import type { Reply } from '../card/reply.ts'
import type { ConversationReference } from '../record/conversation.ts'
import { unwatched, type Watch } from '../telemetry/watch.ts'
import { Authentication, createCredentials } from './authentication.ts'
import type { BotSettings } from './bot-settings.ts'
import { limitOutbound } from './outbound-limit.ts'
import { addOutboundPolicies } from './outbound-policy.ts'
import { retryOutbound, retryTools } from './outbound-retry.ts'
import { watchOutbound } from './outbound-watch.ts'
import { replyActivity } from './reply-activity.ts'
import { isGone } from './send-failure.ts'

/** Somebody in a chat, channel or team. */
export interface Member {
  /** `owner` where Teams says so, which it does not promise; `anonymous` for whoever joined a meeting without signing in. */
  readonly role: string
}

/** Writes first: outside of a turn. Each call is tried once; what failed is thrown, see `readSendFailure`. */
export interface Messenger {
  /** Writes into a chat, or on in a thread. Returns the id of the message. */
  post(to: ConversationReference, reply: Reply): Promise<string>
  /** Begins a thread in a channel. Returns the id of its first message. */
  beginThread(channel: ConversationReference, reply: Reply): Promise<string>
  /** Draws the first message of a thread anew. */
  updateThread(channel: ConversationReference, activityId: string, reply: Reply): Promise<void>
  /** Undefined when there is no such member, or Svar is not there itself. */
  member(of: ConversationReference, userId: string): Promise<Member | undefined>
}

export interface MessengerParts {
  readonly credentials?: ServiceClientCredentialsFactory
  readonly watch?: Watch
}

const CALL_MS = 5000
const once = { attempts: 1, pauseMs: 0, attemptMs: CALL_MS, budgetMs: CALL_MS }

export function createMessenger(bot: BotSettings, parts: MessengerParts = {}): Messenger {
  const connect = createConnect(bot, parts)
  return {
    async post(to, reply) {
      const { conversations } = await connect(to)
      return (await conversations.sendToConversation(to.conversationId, messageTo(to, reply))).id ?? ''
    },
    async beginThread(channel, reply) {
      const { conversations } = await connect(channel)
      return (await conversations.createConversation(newThread(channel, reply))).activityId ?? ''
    },
    async updateThread(channel, activityId, reply) {
      const { conversations } = await connect(channel)
      const thread = `${channel.conversationId};messageid=${activityId}`
      await conversations.updateActivity(thread, activityId, { ...messageTo(channel, reply), id: activityId })
    },
    async member(of, userId) {
      const { conversations } = await connect(of)
      try {
        const found: object = await conversations.getConversationMember(of.conversationId, userId)
        return { role: 'userRole' in found && typeof found.userRole === 'string' ? found.userRole : '' }
      } catch (error) {
        if (isGone(error)) return undefined
        throw error
      }
    },
  }
}

/** Gives clients that try each call once. */
function createConnect(
  bot: BotSettings,
  { credentials = createCredentials(bot), watch = unwatched }: MessengerParts,
): (to: ConversationReference) => Promise<ConnectorClient> {
  const authentication = new Authentication(bot, {
    verify: undefined,
    credentials,
    prepare: (client) =>
      addOutboundPolicies(
        client,
        watchOutbound(limitOutbound({ calls: 1, callMs: 2 * CALL_MS }), watch), // one to sign in, one to send
        retryOutbound(once, retryTools),
      ),
  })
  const connectors = authentication.createConnectorFactory(identityOf(bot))
  return (to) => connectors.create(to.serviceUrl, bot.cloud.scope)
}

const identityOf = ({ appId }: BotSettings): ClaimsIdentity =>
  new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ])

const newThread = (to: ConversationReference, reply: Reply): ConversationParameters => ({
  isGroup: true,
  bot: { id: to.bot.id, name: to.bot.name ?? '' },
  ...(to.tenantId === undefined ? {} : { tenantId: to.tenantId }),
  activity: messageTo(to, reply),
  channelData: { channel: { id: to.conversationId } },
})

const messageTo = (to: ConversationReference, reply: Reply): Activity =>
  ({
    ...replyActivity(reply, to.channelId),
    channelId: to.channelId,
    serviceUrl: to.serviceUrl,
    from: { id: to.bot.id, name: to.bot.name ?? '' },
    conversation: { id: to.conversationId },
  }) as Activity
