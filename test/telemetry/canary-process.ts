import { createApp } from '../../src/app/create-app.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { jsonLog } from '../../src/log.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { readOtlp } from '../../src/telemetry/read-otlp.ts'
import { createWatch } from '../../src/telemetry/watch.ts'

// The whole app in local development, but with the log of production.
const read = readConfig(process.env, ['articles'], ':')
if (read.kind === 'mistakes') throw new Error(read.mistakes.join('\n'))
const log = jsonLog(
  (line) => void process.stdout.write(line),
  () => new Date(),
)
const otlp = readOtlp(process.env)
const watch = await createWatch({
  version: '0',
  log,
  otlp: otlp.kind === 'on' ? otlp.settings : undefined,
})
const record = await openRecord(read.config.record, Date.now)
const app = await createApp(read.config, { log: watch.log, now: Date.now, version: '0', watch, record })
await app.shelf.reload()
const { port } = await app.server.listen(0, '127.0.0.1')
process.once('SIGTERM', async () => {
  await app.server.drain(5000)
  await watch.close()
  await record.close()
  process.exit(0)
})
log('listens', { on: `http://127.0.0.1:${port}` })
