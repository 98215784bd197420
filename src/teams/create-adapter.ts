import type { ServiceClientCredentialsFactory } from 'botframework-connector'
import type { Log } from '../log.ts'
import { unwatched, type Watch } from '../telemetry/watch.ts'
import { Authentication, createCredentials } from './authentication.ts'
import type { BotSettings } from './bot-settings.ts'
import { keepEntityProperties } from './keep-entity-properties.ts'
import { limitOutbound } from './outbound-limit.ts'
import { addOutboundPolicies } from './outbound-policy.ts'
import { type RetrySettings, retryOutbound, retrySettings, retryTools } from './outbound-retry.ts'
import { watchOutbound } from './outbound-watch.ts'
import { TeamsAdapter, type Turn } from './teams-adapter.ts'
import type { VerifyToken } from './verify-token.ts'

const mostCalls = 10 // an answer takes three: typing, the card, perhaps a line of text

export type AdapterParts = {
  readonly log: Log
  readonly verify?: VerifyToken | undefined
  readonly credentials?: ServiceClientCredentialsFactory
  readonly retry?: RetrySettings
  /** What the reader is told when a turn fails; it may fail as well. */
  readonly apologize?: Turn
  readonly watch?: Watch
}

/** The border to botbuilder. With an app id it must have `verify`, without one it has no use for it. */
export function createAdapter(bot: BotSettings, parts: AdapterParts): TeamsAdapter {
  if (bot.appId !== '' && !parts.verify) throw new Error('`verify` is missing, expected one with an app id')
  keepEntityProperties()
  const settings = parts.retry ?? retrySettings
  const limits = { calls: mostCalls, callMs: settings.budgetMs + settings.attemptMs }
  const authentication = new Authentication(bot, {
    verify: bot.appId === '' ? undefined : parts.verify,
    credentials: parts.credentials ?? createCredentials(bot),
    prepare: (client) =>
      addOutboundPolicies(
        client,
        watchOutbound(limitOutbound(limits), parts.watch ?? unwatched),
        retryOutbound(settings, retryTools),
      ),
  })
  const adapter = new TeamsAdapter(authentication)
  adapter.onTurnError = async (context, error) => {
    parts.log('turn failed', { error, activity: context.activity.type })
    await parts.apologize?.(context).catch((second: unknown) => {
      parts.log('apology failed', { error: second })
    })
  }
  return adapter
}
