import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { messages, type Said } from '../card/said.ts'
import type { Config } from '../config/config.ts'
import { readSurroundings, type Surroundings } from '../doctor/surroundings.ts'
import { createLanguageDetector } from '../locale/detect-language.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import type { Log } from '../log.ts'
import type { RecordStore } from '../record/record-store.ts'
import { createServer, type Server } from '../server/create-server.ts'
import { createRules } from '../server/guard/rules.ts'
import { createOnce, onceSettings } from '../server/once.ts'
import { createRecordedOnce } from '../server/recorded-once.ts'
import { createAdapter } from '../teams/create-adapter.ts'
import { type Attend, createBot } from '../teams/create-bot.ts'
import { createReaderLocales } from '../teams/reader-locales.ts'
import { createSigningKeys, keySettings } from '../teams/signing-keys.ts'
import { createTokenCheck } from '../teams/verify-token.ts'
import { unwatched, type Watch } from '../telemetry/watch.ts'
import { apologizeIn } from './apologize-in.ts'
import { botSettingsOf } from './bot-settings-of.ts'
import { countTurns } from './count-turns.ts'
import { type Asker, localeOf } from './desk/asker.ts'
import { attend } from './desk/attend.ts'
import type { DeskParts } from './desk/desk-parts.ts'
import { createPopularArticles } from './desk/extension/popular-articles.ts'
import { readAsker } from './desk/read-asker.ts'
import { examineApp } from './examine-app.ts'
import { createLibraryShelf, type LibraryShelf } from './library-shelf.ts'
import { loadLibrary } from './load-library.ts'
import { measuredRecord } from './measured-record.ts'
import { noticeOnly } from './notice-only.ts'
import { orWithout } from './or-without.ts'
import type { Deliverer } from './outbox/deliverer.ts'
import { readings } from './readings.ts'
import { keepPersonalReference } from './requests/keep-reference.ts'
import { startRequests } from './requests/start-requests.ts'
import { startReranker } from './start-reranker.ts'
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

/** Teams gives an invoke 5 s and a message 10 s: later words reach nobody. */
const PATIENCE_MS = 4000

/** Everything wired together. Reads no article yet: `shelf.reload()` does, and the server says so until then. */
export async function createApp(config: Config, parts: AppParts): Promise<App> {
  const {
    log,
    now,
    newId = randomUUID,
    version,
    surroundings = readSurroundings({}),
    watch = unwatched,
  } = parts
  const record = measuredRecord(parts.record, watch.measure)
  const fallback = defaultLocale(config)
  const reranker = config.reranker === undefined ? undefined : startReranker(config.reranker, log)
  const shelf = createLibraryShelf(
    (meanwhile) =>
      loadLibrary(config.articles, fallback, {
        meanwhile,
        snapshotPath: config.indexFile,
        report: (line) => log('index', { line }),
        rerank: reranker?.rerank,
      }).then(warnOfUnspoken(fallback, log)),
    log,
  )
  for (const reading of readings({ shelf, record: parts.record, now })) watch.gauge(reading)
  const popular = createPopularArticles({ record, retentionDays: config.record.retentionDays, now, log })
  const bot = botSettingsOf(config)
  const { experts, deliverer } = startRequests({
    config,
    bot,
    record,
    outbox: parts.record.outbox,
    shelf,
    fallback,
    now,
    log,
    watch,
  })
  const detect = await createLanguageDetector()
  const desk = { record, detect, now, newId, log, watch, popular, experts }
  const turn = countTurns(createBot(attendFrom(shelf, desk, fallback), now), watch.count)

  const rules = createRules(bot)
  const keys = createSigningKeys(keySettings(bot.cloud.metadataUrl), now)
  const verify = bot.appId === '' ? undefined : createTokenCheck(rules, keys, now)
  const adapter = createAdapter(bot, {
    log,
    verify,
    watch,
    apologize: apologizeIn(fallback),
  })
  const server = createServer({
    version,
    ready: () => shelf.current() !== undefined,
    isRecordAway: parts.isRecordAway ?? (() => false),
    examine: examineApp({ config, cloud: bot.cloud, surroundings, version, now, shelf, record, reranker }),
    adminToken: config.adminToken,
    rules,
    verify,
    receive: (authorization, activity) => adapter.receive(authorization, activity, turn),
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

/** What a turn wakes may still be under way when the last turn has ended. */
const stoppingToo = (server: Server, others: readonly Pick<Deliverer, 'stop'>[]): Server => ({
  ...server,
  drain: async (graceMs) => {
    const drained = await server.drain(graceMs)
    await Promise.all(others.map((other) => other.stop()))
    return drained
  },
})

function attendFrom(shelf: LibraryShelf, desk: DeskParts, fallback: Locale): Attend {
  const askers = { ...desk, locales: createReaderLocales(), fallback }
  return async (incoming, sender) => {
    const asker = await readAsker(sender, askers)
    const keep = () => keepPersonalReference(asker, desk.record, desk.now())
    if (!sender.isInvoke) await orWithout('reference not kept', keep, undefined, desk.log)
    const library = await shelf.whenReady(PATIENCE_MS)
    if (library === undefined) return notReadyYet(asker)
    return attend(incoming, asker, { ...desk, library })
  }
}

/** An invoke may come from a chat in which Svar cannot write. */
function notReadyYet(asker: Asker): Said {
  const reply = noticeOnly((phrases) => phrases.notReadyYet, localeOf(asker), asker.channel)
  return asker.isInvoke ? { kind: 'word', reply } : messages(reply)
}

function defaultLocale({ defaultLocale }: Config): Locale {
  const locale = toLocale(defaultLocale)
  if (locale === undefined) throw new Error(`DEFAULT_LOCALE is \`${defaultLocale}\`, expected a BCP 47 tag`)
  return locale
}
