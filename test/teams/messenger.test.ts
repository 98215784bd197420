import assert from 'node:assert/strict'
import { noticeOnly } from '../../src/app/notice-only.ts'
import { locale } from '../../src/locale/locale.ts'
import type { ConversationReference } from '../../src/record/conversation.ts'
import { botSettings } from '../../src/teams/bot-settings.ts'
import { createMessenger } from '../../src/teams/messenger.ts'
import { readSendFailure, type SendFailure } from '../../src/teams/send-failure.ts'
import { appId, botToken, TestCredentials, tenantId } from '../server/a-bot.ts'
import { type Answered, type Behaviour, startConnector } from './recording-connector.ts'

const reply = noticeOnly((phrases) => phrases.greetingReply, locale('en-US'), 'teams')

async function withTeams(
  behave: Behaviour,
  test: (
    messenger: ReturnType<typeof createMessenger>,
    to: (conversationId: string) => ConversationReference,
    paths: () => readonly string[],
  ) => Promise<void>,
): Promise<void> {
  const connector = await startConnector(behave)
  const to = (conversationId: string) => ({
    channelId: 'msteams',
    serviceUrl: connector.url,
    conversationId,
    tenantId: 'tenant',
    bot: { id: '28:svar', name: 'Svar' },
  })
  const paths = () => connector.calls.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)
  await test(createMessenger(botSettings()), to, paths)
  connector.close()
}

describe('createMessenger', () => {
  it('writes into a chat', () =>
    withTeams(
      () => 200,
      async (messenger, to, paths) => {
        assert.equal(await messenger.post(to('a:kari'), reply), 'sent-1')
        assert.deepEqual(paths(), ['POST /v3/conversations/a:kari/activities'])
      },
    ))

  it('begins a thread in a channel, and draws its first message anew', () =>
    withTeams(
      () => 200,
      async (messenger, to, paths) => {
        const id = await messenger.beginThread(to('19:experts@thread.tacv2'), reply)
        await messenger.updateThread(to('19:experts@thread.tacv2'), id, reply)
        assert.deepEqual(paths(), [
          'POST /v3/conversations',
          'PUT /v3/conversations/19:experts@thread.tacv2;messageid=sent-1/activities/sent-1',
        ])
      },
    ))

  it('names the channel of a new thread', async () => {
    const connector = await startConnector()
    const reference = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      conversationId: '19:experts@thread.tacv2',
      tenantId: 'tenant',
      bot: { id: '28:svar' },
    }
    await createMessenger(botSettings()).beginThread(reference, reply)
    const { isGroup, channelData, tenantId } = connector.calls[0]?.body ?? {}
    assert.deepEqual(
      { isGroup, channelData, tenantId },
      { isGroup: true, channelData: { channel: { id: '19:experts@thread.tacv2' } }, tenantId: 'tenant' },
    )
    connector.close()
  })

  it('shows the token of the bot', async () => {
    const connector = await startConnector()
    const bot = botSettings({ appId, tenantId })
    const messenger = createMessenger(bot, { credentials: new TestCredentials(false) })
    const { url: serviceUrl } = connector
    await messenger.post(
      { channelId: 'msteams', serviceUrl, conversationId: 'a:kari', bot: { id: '28:svar' } },
      reply,
    )
    assert.deepEqual(
      connector.calls.map(({ headers }) => headers.authorization),
      [botToken],
    )
    connector.close()
  })

  it('knows members, with what Teams calls them', () =>
    withTeams(
      (_call, { path }) =>
        path.endsWith('kari')
          ? { status: 200, body: { id: '29:kari', userRole: 'user' } }
          : { status: 404, body: { error: { code: 'MemberNotFoundInConversation' } } },
      async (messenger, to) => {
        assert.deepEqual(await messenger.member(to('19:a'), '29:kari'), { role: 'user' })
        assert.equal(await messenger.member(to('19:a'), '29:ola'), undefined)
      },
    ))
})

describe('readSendFailure', () => {
  const failed = (
    status: number,
    code?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Answered => ({
    status,
    body: code === undefined ? {} : { error: { code, message: 'words of somebody' } },
    headers,
  })
  const passing = (reason: string, retryAfterMs = 0): SendFailure => ({
    kind: 'passing',
    reason,
    retryAfterMs,
  })
  const cases: readonly (readonly [Answered | 'reset', SendFailure])[] = [
    [failed(403, 'MessageWritesBlocked'), { kind: 'gone', reason: '403 MessageWritesBlocked' }],
    [failed(403, 'BotNotInConversationRoster'), { kind: 'gone', reason: '403 BotNotInConversationRoster' }],
    [failed(404, 'ConversationNotFound'), { kind: 'gone', reason: '404 ConversationNotFound' }],
    [failed(413, 'MessageSizeTooBig'), { kind: 'refused', reason: '413 MessageSizeTooBig' }],
    [failed(400, 'words of somebody'), { kind: 'refused', reason: '400' }],
    [failed(429, 'Throttled', { 'retry-after': '7' }), passing('429 Throttled', 7000)],
    [failed(429, 'Throttled', { 'retry-after': '999999' }), passing('429 Throttled', 3_600_000)],
    [failed(412, 'PreconditionFailed'), passing('412 PreconditionFailed')],
    [failed(502), passing('502')],
    [failed(504), passing('504')],
    [failed(401), passing('401')],
    ['reset', passing('no answer')],
  ]
  for (const [answer, expected] of cases)
    it(`reads ${expected.reason} as ${expected.kind}, after one try`, () =>
      withTeams(
        () => answer,
        async (messenger, to, paths) => {
          const error = await messenger.post(to('a:kari'), reply).then(
            () => assert.fail('It was sent'),
            (reason: unknown) => reason,
          )
          assert.deepEqual([readSendFailure(error), paths().length], [expected, 1])
        },
      ))
})
