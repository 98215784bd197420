import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import type { AdaptiveCard } from '../../../src/card/card.ts'
import { soon } from '../../soon.ts'
import type { Answered, Behaviour, Recorded } from '../../teams/recording-connector.ts'
import { type AppOptions, aMessage, mentioning, type RunningApp, startApp } from '../an-app.ts'

export const channelId = '19:experts@thread.tacv2'

/** Who sent an activity, and in which chat. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly locale: string
}

export const kari: Person = { id: '29:kari', name: 'Kari', locale: 'nb-NO' }
export const grace: Person = { id: '29:grace', name: 'Grace', locale: 'en-US' }
export const linus: Person = { id: '29:linus', name: 'Linus', locale: 'en-US' }
export const mallory: Person = { id: '29:mallory', name: 'Mallory', locale: 'en-US' }

/** What somebody sees: a message, or one drawn anew. */
export interface Seen {
  readonly to: string
  readonly activityId: string
  readonly isUpdate: boolean
  readonly card: AdaptiveCard | undefined
  readonly text: string
}

export interface Team {
  readonly app: RunningApp
  /** Conversations that Teams refuses to write to, and how. */
  readonly refused: Map<string, Answered>
  /** Keeps what is sent to a conversation from being answered until it is released. */
  hold(conversation: string): { readonly reached: Promise<unknown>; readonly release: () => void }
  readonly members: Set<string>
  /** Members of one channel alone. */
  readonly onlyIn: Map<string, string>
  readonly seen: () => readonly Seen[]
  say(person: Person, text: string, where?: 'chat' | 'channel'): Promise<void>
  /** A press as Teams sends it; gives what the one who pressed gets. */
  press(person: Person, data: object, where?: 'chat' | 'channel'): Promise<Pressed>
  /** Opens a dialog, or submits it. */
  dialog(
    name: 'task/fetch' | 'task/submit',
    person: Person,
    data: object,
    where?: 'chat' | 'channel',
  ): Promise<Pressed>
  /** Searches in the compose box. */
  query(person: Person, command: string, text: string): Promise<Pressed>
  /** Waits until nothing waits in the outbox, or what waits has been tried. */
  settle(): Promise<void>
  /** The same people before another replica. */
  of(replica: RunningApp): Pick<Team, 'press'>
  /** Ends the app alone: Teams and the record go on. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface Pressed {
  readonly body: unknown
  readonly card: AdaptiveCard | undefined
  readonly text: string
}

/** The whole app, Teams with a channel of experts, and those who work there. */
export async function startTeam(options: Omit<AppOptions, 'behave'> = {}): Promise<Team> {
  const refused = new Map<string, Answered>()
  const members = new Set([grace.id, linus.id])
  const onlyIn = new Map<string, string>()
  const holds = new Map<string, { reached: () => void; released: Promise<unknown> }>()
  const behave = teams(refused, members, onlyIn)
  const app = await startApp(['articles'], {
    ...options,
    async behave(call, recorded) {
      const held = recorded.method === 'GET' ? undefined : holds.get(conversationOf(recorded))
      held?.reached()
      await held?.released
      return behave(call, recorded)
    },
  })
  const sendTo =
    (replica: RunningApp) =>
    async (activity: Partial<Activity>): Promise<Pressed> =>
      readAnswer((await replica.post(activity)).body)
  const send = sendTo(app)
  const seen = () => app.connector.calls.flatMap(seenIn)
  return {
    app,
    refused,
    hold(conversation) {
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      const reached = new Promise<void>((resolve) => {
        holds.set(conversation, { reached: resolve, released })
      })
      return { reached, release }
    },
    members,
    onlyIn,
    seen,
    say: async (person, text, where = 'chat') => {
      await app.post(from(person, where, aMessage(text, where === 'chat' ? {} : mentioning(text))))
    },
    press: pressBy(send),
    of: (replica) => ({ press: pressBy(sendTo(replica)) }),
    dialog: (name, person, data, where = 'channel') =>
      send(from(person, where, { ...aMessage(''), type: 'invoke', name, value: { data } })),
    query: (person, commandId, value) =>
      send(
        from(person, 'chat', {
          ...aMessage(''),
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId, parameters: [{ name: 'query', value }], queryOptions: { skip: 0, count: 25 } },
        }),
      ),
    settle: async () => {
      assert.ok(
        await soon(async () => (await app.record.outbox.waiting()).count === 0),
        'Outbox is not empty',
      )
    },
    stop: () => app.stop(),
    close: () => app.close(),
  }
}

const pressBy =
  (send: (activity: Partial<Activity>) => Promise<Pressed>): Team['press'] =>
  (person, data, where = 'chat') =>
    send(
      from(person, where, {
        ...aMessage(''),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data } },
      }),
    )

export const chatOf = ({ name }: Person): string => `a:${name.toLowerCase()}`

function from({ id, name, locale }: Person, where: 'chat' | 'channel', activity: Partial<Activity>) {
  const chat = { id: chatOf({ id, name, locale }), conversationType: 'personal', isGroup: false, name: '' }
  const thread = { id: `${channelId};messageid=1`, conversationType: 'channel', isGroup: true, name: '' }
  return {
    ...activity,
    from: { id, name },
    locale,
    conversation: where === 'chat' ? chat : thread,
    ...(where === 'channel' ? { channelData: { team: { id: channelId } } } : {}),
  } as Partial<Activity>
}

/** Teams with these members in its channels. */
export const teams =
  (
    refused: ReadonlyMap<string, Answered>,
    members: ReadonlySet<string>,
    onlyIn: ReadonlyMap<string, string>,
  ): Behaviour =>
  (_call, { method, path, body }) => {
    const [, , , conversation = '', kind, last = ''] = path.split('/').map(decodeURIComponent)
    if (method === 'GET' && kind === 'members')
      return members.has(last) && (onlyIn.get(last) ?? conversation) === conversation
        ? { status: 200, body: { id: last, userRole: 'user' } }
        : { status: 404, body: { error: { code: 'MemberNotFoundInConversation', message: '' } } }
    return refused.get(conversationOf({ path, body })) ?? 200
  }

function conversationOf({ path, body }: Pick<Recorded, 'path' | 'body'>): string {
  const [, , , conversation = ''] = path.split('/').map(decodeURIComponent)
  const channel = (body as { channelData?: { channel?: { id: string } } }).channelData?.channel?.id
  return channel ?? conversation.split(';')[0] ?? ''
}

function seenIn(call: Recorded, index: number): readonly Seen[] {
  const { method, path, body } = call
  const [, , , conversation = '', kind, last = ''] = path.split('/').map(decodeURIComponent)
  const thread = body as { activity?: object; channelData?: { channel?: { id: string } } }
  const activity = (thread.activity ?? body) as Partial<Activity>
  if (activity.type !== 'message' || (kind !== 'activities' && thread.activity === undefined)) return []
  const isUpdate = method === 'PUT'
  return [
    {
      to: (thread.channelData?.channel?.id ?? conversation).split(';')[0] ?? '',
      activityId: isUpdate ? last : `sent-${index + 1}`,
      isUpdate,
      card: activity.attachments?.[0]?.content,
      text: activity.summary ?? activity.text ?? '',
    },
  ]
}

/** What came back of an invoke: a card, a dialog or a word. */
function readAnswer(body: unknown): Pressed {
  const { type, value, task } = (body ?? {}) as {
    type?: string
    value?: unknown
    task?: { value: { card?: { content: AdaptiveCard } } | string }
  }
  if (type === 'application/vnd.microsoft.card.adaptive') {
    const card = value as AdaptiveCard
    return { body, card, text: card.fallbackText }
  }
  if (typeof task?.value === 'string') return { body, card: undefined, text: task.value }
  const card = task?.value.card?.content
  return { body, card, text: card?.fallbackText ?? (typeof value === 'string' ? value : '') }
}
