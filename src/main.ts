import { readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from './app/create-app.ts'
import { startRecord } from './app/start-record.ts'
import { sweepRecord } from './app/sweep-record.ts'
import { everyDay, warnOfEnding } from './app/warn-of-ending.ts'
import { watchArticles } from './app/watch-articles.ts'
import type { Config } from './config/config.ts'
import { readConfig } from './config/read-config.ts'
import { readSurroundings } from './doctor/surroundings.ts'
import { jsonLog, type Log, textLog } from './log.ts'
import type { Address, Server } from './server/create-server.ts'
import { type OtlpSettings, readOtlp } from './telemetry/read-otlp.ts'
import { createWatch } from './telemetry/watch.ts'

/** Running turns get this long to end when the process is told to stop. */
const GRACE_MS = 10_000

const usage = 'Usage: npm start -- [--articles DIR]…'

async function main(): Promise<void> {
  const config = readSettings()
  const plainLog = createLog(config)
  dieTelling(plainLog)
  const surroundings = readSurroundings(process.env)
  const watch = await createWatch({ version: version(), log: plainLog, otlp: readTelemetry() })
  const { log } = watch
  const refuse = (error: unknown) => stop([reasonOf(error)])
  const { record, isAway, opened } = await startRecord(config.record, { now: Date.now, log }).catch(refuse)
  const parts = { log, now: Date.now, version: version(), surroundings, watch }
  const app = await createApp(config, { ...parts, record, isRecordAway: isAway })
  const { address, port } = await listen(app.server, config)
  void everyDay(() => warnOfEnding(config, log, Date.now()))
  void opened.then(() => everyDay(() => void sweepRecord(record, Date.now, log)), refuse)
  const articles = watchArticles(config.articles, () => void app.shelf.reload())
  process.on('SIGHUP', () => void app.shelf.reload())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await articles.close()
      log('stopped', { how: await app.server.drain(GRACE_MS) })
      await watch.close()
      await record.close()
      process.exit(0)
    })
  }
  await app.shelf.reload()
  if (app.shelf.current() === undefined) stop(['No articles to answer from, see above'])
  log(`Svar listens on http://${address}:${port}/api/messages`)
}

function readSettings(): Config {
  const read = readConfig(process.env, readArguments(), delimiter)
  return read.kind === 'mistakes' ? stop(read.mistakes) : read.config
}

function readTelemetry(): OtlpSettings | undefined {
  const read = readOtlp(process.env)
  if (read.kind === 'mistakes') return stop(read.mistakes)
  return read.kind === 'on' ? read.settings : undefined
}

/** Node's own words about what nobody caught would show what somebody wrote. */
function dieTelling(log: Log): void {
  process.on('uncaughtException', (error) => {
    log('crashed', { error })
    process.exit(1)
  })
}

function readArguments(): readonly string[] {
  try {
    return parseArgs({ options: { articles: { type: 'string', multiple: true } } }).values.articles ?? []
  } catch (error) {
    return stop([reasonOf(error), usage])
  }
}

const listen = async (server: Server, { port, host }: Config): Promise<Address> => {
  try {
    return await server.listen(port, host)
  } catch (error) {
    return stop([whyNotListening(error, port, host)])
  }
}

function whyNotListening(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `PORT ${port} is in use by another program, expected a free one (set PORT)`
  if (code === 'EACCES') return `PORT ${port} may not be opened by this user, expected one above 1023`
  if (code === 'EADDRNOTAVAIL') return `HOST \`${host}\` is no address of this machine`
  return String(error)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const createLog = ({ isProduction }: Config): Log =>
  isProduction
    ? jsonLog(
        (line) => void process.stdout.write(line),
        () => new Date(),
      )
    : textLog((line) => void process.stdout.write(line))

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

function stop(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

await main()
