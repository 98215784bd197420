import type { Locale } from '../locale/locale.ts'
import type { Log } from '../log.ts'
import type { ServerParts } from '../server/create-server.ts'
import { createRules } from '../server/guard/rules.ts'
import type { BotSettings } from '../teams/bot-settings.ts'
import { createAdapter } from '../teams/create-adapter.ts'
import { createSigningKeys, keySettings } from '../teams/signing-keys.ts'
import type { Turn } from '../teams/teams-adapter.ts'
import { createTokenCheck } from '../teams/verify-token.ts'
import type { Watch } from '../telemetry/watch.ts'
import { apologizeIn } from './apologize-in.ts'

export interface DoorParts {
  readonly fallback: Locale
  readonly log: Log
  readonly now: () => number
  readonly watch: Watch
}

/** Whom the server lets in, and the turn that it takes them to. */
export function teamsDoor(
  bot: BotSettings,
  turn: Turn,
  { fallback, log, now, watch }: DoorParts,
): Pick<ServerParts, 'rules' | 'verify' | 'receive'> {
  const rules = createRules(bot)
  const keys = createSigningKeys(keySettings(bot.cloud.metadataUrl), now)
  const verify = bot.appId === '' ? undefined : createTokenCheck(rules, keys, now)
  const adapter = createAdapter(bot, { log, verify, watch, apologize: apologizeIn(fallback) })
  return {
    rules,
    verify,
    receive: (authorization, activity) => adapter.receive(authorization, activity, turn),
  }
}
