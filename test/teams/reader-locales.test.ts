import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { createReaderLocales } from '../../src/teams/reader-locales.ts'
import { readSender } from '../../src/teams/sender.ts'

const message = (locale?: string, client?: string): Activity =>
  ({
    type: 'message',
    channelId: 'msteams',
    from: { id: 'ola', name: '' },
    conversation: { id: 'a:ola' },
    recipient: { id: '28:svar' },
    serviceUrl: 'http://127.0.0.1',
    locale,
    entities: client === undefined ? [] : [{ type: 'clientInfo', locale: client }],
  }) as unknown as Activity
const press = (locale: string): Activity => ({ ...message(locale), type: 'invoke' })

describe('createReaderLocales', () => {
  const testLocales = (
    name: string,
    activities: readonly Activity[],
    expected: readonly (string | undefined)[],
  ) =>
    it(name, () => {
      const locales = createReaderLocales()
      assert.deepEqual(
        activities.map((activity) => locales.see(readSender(activity))),
        expected,
      )
    })

  testLocales('takes the client’s word before the channel’s', [message('en-US', 'nb-NO')], ['nb-NO'])
  testLocales('knows nothing while nothing was named', [message()], [undefined])
  testLocales(
    'does not flip for one odd message',
    [message('nb-NO'), message('en-US'), message('nb-NO')],
    ['nb-NO', 'nb-NO', 'nb-NO'],
  )
  testLocales(
    'follows a change that lasts',
    [message('nb-NO'), message('de-DE'), message('de-DE')],
    ['nb-NO', 'nb-NO', 'de-DE'],
  )
  testLocales(
    'never flips on a press',
    [message('nb-NO'), press('en-US'), press('en-US')],
    ['nb-NO', 'nb-NO', 'nb-NO'],
  )
  testLocales(
    'reads tags as people write them, and none in nonsense',
    [message('pt_br'), message('!!')],
    ['pt-BR', 'pt-BR'],
  )

  it('forgets who was away the longest', () => {
    const locales = createReaderLocales(1)
    locales.see(readSender(message('nb-NO')))
    locales.see(readSender({ ...message('de-DE'), from: { id: 'kari', name: '' } }))
    assert.equal(locales.see(readSender(message())), undefined)
  })
})
