import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import { type AppParts, createApp } from '../../src/app/create-app.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { openRecord } from '../../src/record/open-record.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { type Behaviour, type RecordingConnector, startConnector } from '../teams/recording-connector.ts'

export interface RunningApp {
  /** Where it listens, without a path. */
  readonly url: string
  readonly connector: RecordingConnector
  readonly record: RecordStore
  /** Posts an activity and gives the status, and what it was answered. */
  post(activity: Partial<Activity>): Promise<{ readonly status: number; readonly body: unknown }>
  reload(): Promise<void>
  /** Ends the app alone: the connector and the record go on. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface AppOptions {
  readonly isLoaded?: boolean
  /** Of another app: a second replica, or the same one started again. */
  readonly record?: RecordStore
  readonly settings?: Readonly<Record<string, string>>
  /** Clock, ids and eyes of its own. */
  readonly parts?: Partial<Pick<AppParts, 'now' | 'newId' | 'watch' | 'isRecordAway'>>
  /** How Teams answers. */
  readonly behave?: Behaviour
  /** That of another app. */
  readonly connector?: RecordingConnector
}

/** The whole app in local development, over HTTP, with a connector that records. */
export async function startApp(articles: readonly string[], options: AppOptions = {}): Promise<RunningApp> {
  const read = readConfig(options.settings ?? {}, articles, ':')
  if (read.kind === 'mistakes') throw new Error(read.mistakes.join('\n'))
  const own = options.record === undefined ? await aRecord() : undefined
  const record = options.record ?? own?.record
  if (record === undefined) throw new Error('Record is missing, expected one')
  const app = await createApp(read.config, {
    log: () => {},
    now: Date.now,
    version: '0.0.0',
    ...options.parts,
    record,
  })
  if (options.isLoaded ?? true) await app.shelf.reload()
  const { port } = await app.server.listen(0, '127.0.0.1')
  const url = `http://127.0.0.1:${port}`
  const connector = options.connector ?? (await startConnector(options.behave))
  return {
    url,
    connector,
    record,
    post: (activity) => post(`${url}/api/messages`, { serviceUrl: connector.url, ...activity }),
    reload: () => app.shelf.reload(),
    stop: async () => void (await app.server.drain(0)),
    close: async () => {
      if (options.connector === undefined) connector.close()
      await app.server.drain(0)
      await own?.remove()
    },
  }
}

/** A record in a folder of its own. */
export async function aRecord(now: () => number = Date.now, key?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'svar-app-'))
  const store = { kind: 'sqlite', file: join(folder, 'record.db') } as const
  const record = await openRecord({ store, key, retentionDays: 90 }, now)
  return {
    record,
    file: store.file,
    remove: async () => {
      await record.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function post(url: string, activity: Partial<Activity>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  })
  return { status: response.status, body: await response.json().catch(() => undefined) }
}

let count = 0

/** A message as Teams sends it, with an id of its own. */
export function aMessage(text: string, over: object = {}): Partial<Activity> {
  count += 1
  return {
    type: 'message',
    id: `message-${count}`,
    text,
    timestamp: new Date(),
    channelId: 'msteams',
    from: { id: '29:kari', name: 'Kari' },
    recipient: { id: '28:svar', name: 'Svar' },
    conversation: { id: 'a:personal', conversationType: 'personal', isGroup: false, name: '' },
    locale: 'en-US',
    ...over,
  }
}

/** In channels and group chats a message is for Svar where it mentions it. */
export const mentioning = (text: string): Partial<Activity> => ({
  text: `<at>Svar</at> ${text}`,
  entities: [{ type: 'mention', text: '<at>Svar</at>', mentioned: { id: '28:svar', name: 'Svar' } }],
})

/** The messages without the lines that Teams draws its thumbs on. */
export const answersIn = ({ connector }: Pick<RunningApp, 'connector'>) =>
  connector.messages().filter(({ channelData }) => channelData === undefined)
