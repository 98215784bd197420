import assert from 'node:assert/strict'
import { type BotSettings, botSettings } from '../../src/teams/bot-settings.ts'
import { governmentCloud } from '../../src/teams/cloud.ts'
import { createAdapter } from '../../src/teams/create-adapter.ts'
import type { VerifyToken } from '../../src/teams/verify-token.ts'

const log = (): void => undefined
const verify: VerifyToken = async () => ({ kind: 'refused', reason: 'test' })
const known = { appId: 'an-app', tenantId: 'a-tenant' }

describe('createAdapter', () => {
  const complete: readonly Partial<BotSettings>[] = [
    {},
    { ...known, appType: 'SingleTenant', appPassword: 'secret' },
    { ...known, appType: 'UserAssignedMSI' },
    { ...known, appType: 'MultiTenant', appPassword: 'secret' },
    { ...known, appType: 'SingleTenant', appPassword: 'secret', cloud: governmentCloud },
  ]
  for (const settings of complete) {
    it(`takes ${JSON.stringify({ ...settings, cloud: undefined })}`, () => {
      assert.ok(createAdapter(botSettings(settings), { log, verify }))
    })
  }

  it('refuses an app id without a check of tokens', () => {
    assert.throws(() => createAdapter(botSettings({ ...known, appPassword: 'secret' }), { log }), {
      message: '`verify` is missing, expected one with an app id',
    })
  })

  it('refuses a single tenant without a password', () => {
    assert.throws(
      () => createAdapter(botSettings(known), { log, verify }),
      /MicrosoftAppPassword is required/,
    )
  })
})
