import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config/config.ts'
import { readSurroundings, type Surroundings } from '../doctor/surroundings.ts'
import { createLanguageDetector } from '../locale/detect-language.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import type { Log } from '../log.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { Rerank } from '../search/reranker/rerank.ts'
import { createServer, type Server } from '../server/create-server.ts'
import { createOnce, onceSettings } from '../server/once.ts'
import { createRecordedOnce } from '../server/recorded-once.ts'
import { createBot } from '../teams/create-bot.ts'
import { unwatched, type Watch } from '../telemetry/watch.ts'
import { attendWhenReady } from './attend-when-ready.ts'
import { botSettingsOf } from './bot-settings-of.ts'
import { countTurns } from './count-turns.ts'
import { createPopularArticles } from './desk/extension/popular-articles.ts'
import { examineApp } from './examine-app.ts'
import { createLibraryShelf, type LibraryShelf } from './library-shelf.ts'
import { loadLibrary } from './load-library.ts'
import { measuredRecord } from './measured-record.ts'
import type { Deliverer } from './outbox/deliverer.ts'
import { readings } from './readings.ts'
import { startRequests } from './requests/start-requests.ts'
import { startReranker } from './start-reranker.ts'
import { teamsDoor } from './teams-door.ts'
import { warnOfUnspoken } from './warn-of-unspoken.ts'

export interface App {
  readonly server: Server
  readonly shelf: LibraryShelf
}

export interface AppParts {
  readonly log: Log
  readonly now: () => number
  /** Of questions and requests. */
  readonly newId?: () => string
  readonly version: string
  /** What the cloud tells the process; nothing where it is not in one. */
  readonly surroundings?: Surroundings
  readonly watch?: Watch
  readonly record: RecordStore
  /** Whether it can not be reached at the moment; that it can, unless somebody knows better. */
  readonly isRecordAway?: () => boolean
}

/** Everything wired together. Reads no article yet: `shelf.reload()` does, and the server says so until then. */
export async function createApp(config: Config, parts: AppParts): Promise<App> {
  const { log, now, newId = randomUUID, version, watch = unwatched } = parts
  const record = measuredRecord(parts.record, watch.measure)
  const fallback = defaultLocale(config)
  const reranker = config.reranker === undefined ? undefined : startReranker(config.reranker, log)
  const shelf = shelfOf(config, fallback, { rerank: reranker?.rerank, log })
  for (const reading of readings({ shelf, record: parts.record, now })) watch.gauge(reading)
  const popular = createPopularArticles({ record, retentionDays: config.record.retentionDays, now, log })
  const bot = botSettingsOf(config)
  const common = { config, bot, record, shelf, fallback, now, log, watch }
  const { experts, deliverer } = startRequests({ ...common, outbox: parts.record.outbox })
  const detect = await createLanguageDetector()
  const desk = { record, detect, now, newId, log, watch, popular, experts }
  const turn = countTurns(createBot(attendWhenReady(shelf, desk, fallback), now), watch.count)

  const surroundings = parts.surroundings ?? readSurroundings({})
  const server = createServer({
    ...teamsDoor(bot, turn, common),
    version,
    ready: () => shelf.current() !== undefined,
    isRecordAway: parts.isRecordAway ?? (() => false),
    examine: examineApp({ config, cloud: bot.cloud, surroundings, version, now, shelf, record, reranker }),
    adminToken: config.adminToken,
    once: createRecordedOnce(createOnce(onceSettings, now), {
      activities: record.activities,
      now,
      pause,
      log,
    }),
    log,
    now,
    watch,
  })
  return { server: stoppingToo(server, [deliverer, ...(reranker ? [reranker] : [])]), shelf }
}

/** For the folders that the configuration names. */
const shelfOf = (
  { articles, indexFile }: Config,
  fallback: Locale,
  { rerank, log }: { readonly rerank: Rerank | undefined; readonly log: Log },
): LibraryShelf =>
  createLibraryShelf(
    (meanwhile) =>
      loadLibrary(articles, fallback, {
        meanwhile,
        snapshotPath: indexFile,
        report: (line) => log('index', { line }),
        rerank,
      }).then(warnOfUnspoken(fallback, log)),
    log,
  )

/** What a turn wakes may still be under way when the last turn has ended. */
const stoppingToo = (server: Server, others: readonly Pick<Deliverer, 'stop'>[]): Server => ({
  ...server,
  drain: async (graceMs) => {
    const drained = await server.drain(graceMs)
    await Promise.all(others.map((other) => other.stop()))
    return drained
  },
})

function defaultLocale({ defaultLocale }: Config): Locale {
  const locale = toLocale(defaultLocale)
  if (locale === undefined) throw new Error(`DEFAULT_LOCALE is \`${defaultLocale}\`, expected a BCP 47 tag`)
  return locale
}
