import { ServiceClientCredentialsFactory } from 'botframework-connector'
import { createServer, type Server } from '../../src/server/create-server.ts'
import { createRules, type Rules } from '../../src/server/guard/rules.ts'
import type { Limits } from '../../src/server/limits.ts'
import { createOnce, onceSettings } from '../../src/server/once.ts'
import type { BotSettings } from '../../src/teams/bot-settings.ts'
import { botSettings } from '../../src/teams/bot-settings.ts'
import { type Cloud, publicCloud } from '../../src/teams/cloud.ts'
import { createAdapter } from '../../src/teams/create-adapter.ts'
import type { RetrySettings } from '../../src/teams/outbound-retry.ts'
import { createSigningKeys, type KeySettings, keySettings } from '../../src/teams/signing-keys.ts'
import type { Turn } from '../../src/teams/teams-adapter.ts'
import { createTokenCheck } from '../../src/teams/verify-token.ts'
import type { Watch } from '../../src/telemetry/watch.ts'

export const appId = '6f1c2d3e-0000-4000-8000-00000000a001'
export const tenantId = '6f1c2d3e-0000-4000-8000-00000000b001'
export const botToken = 'Bearer what-the-bot-itself-shows'

/** Stands for the sign-in at Microsoft: the token is always the same. */
export class TestCredentials extends ServiceClientCredentialsFactory {
  readonly #hang: boolean
  constructor(hang: boolean) {
    super()
    this.#hang = hang
  }
  async isValidAppId(id: string): Promise<boolean> {
    return id === appId
  }
  async isAuthenticationDisabled(): Promise<boolean> {
    return false
  }
  async createCredentials() {
    return {
      signRequest: async <T>(request: T): Promise<T> => {
        if (this.#hang) await new Promise(() => undefined)
        const { headers } = request as { headers: { set: (name: string, value: string) => void } }
        headers.set('authorization', botToken)
        return request
      },
    }
  }
}

export type Started = {
  readonly url: string
  readonly logged: { readonly event: string; readonly details: Readonly<Record<string, unknown>> }[]
  readonly server: Server
}

export type StartOptions = {
  readonly turn: Turn
  readonly bot?: Partial<BotSettings>
  readonly metadataUrl?: string
  readonly cloud?: Cloud
  readonly keys?: Partial<KeySettings>
  readonly rules?: Partial<Rules>
  readonly limits?: Partial<Limits>
  readonly retry?: RetrySettings
  readonly ready?: () => boolean
  readonly examine?: () => Promise<object>
  readonly adminToken?: string
  /** The address to listen on, where not on this machine only. */
  readonly host?: string
  readonly watch?: Watch
  readonly now?: () => number
  readonly apologize?: Turn
  /** Never gets the bot's own token. */
  readonly hangingSignIn?: boolean
  /** Lets everything through to the adapter. */
  readonly withoutGuard?: boolean
}

/** A whole bot on a free port of this machine: real restify, real adapter, real tokens. */
export async function startBot(options: StartOptions): Promise<Started> {
  const { metadataUrl, turn, now = Date.now } = options
  const bot = metadataUrl
    ? botSettings({
        appId,
        tenantId,
        cloud: { ...(options.cloud ?? publicCloud), metadataUrl },
        ...options.bot,
      })
    : botSettings(options.bot)
  // The connector of the tests is on this machine, whether there is an app id or not.
  const rules = { ...createRules(bot), loopbackService: true, ...options.rules }
  const keys = createSigningKeys({ ...keySettings(bot.cloud.metadataUrl), ...options.keys }, now)
  const verify = bot.appId ? createTokenCheck(rules, keys, now) : undefined
  const logged: Started['logged'] = []
  const log = (event: string, details = {}) => void logged.push({ event, details })
  const adapter = createAdapter(bot, {
    log,
    verify,
    ...(bot.appId ? { credentials: new TestCredentials(options.hangingSignIn ?? false) } : {}),
    ...(options.retry ? { retry: options.retry } : {}),
    ...(options.apologize ? { apologize: options.apologize } : {}),
    ...(options.watch ? { watch: options.watch } : {}),
  })
  const server = createServer({
    version: '1.2.3',
    ready: options.ready ?? (() => true),
    ...(options.examine ? { examine: options.examine } : {}),
    adminToken: options.adminToken,
    rules: options.withoutGuard ? { ...rules, appId: '' } : rules,
    verify,
    receive: (authorization, activity) => adapter.receive(authorization, activity, turn),
    once: createOnce(onceSettings, now),
    log,
    now,
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.watch ? { watch: options.watch } : {}),
  })
  const { port } = await server.listen(0, options.host ?? '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, logged, server }
}

/** Says what it heard. */
export const echo: Turn = async (context) => {
  if (context.activity.type === 'message') await context.sendActivity(`You said ${context.activity.text}`)
}
