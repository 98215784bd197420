import { createRequire } from 'node:module'
import { readOtlp } from '../../src/telemetry/read-otlp.ts'
import { createWatch } from '../../src/telemetry/watch.ts'

// Tells what of OpenTelemetry is loaded when the program is watched with the variables at hand.
const read = readOtlp(process.env)
await createWatch({ version: '0', log: () => {}, otlp: read.kind === 'on' ? read.settings : undefined })
const loaded = Object.keys(createRequire(import.meta.url).cache)
console.log(`otlp ${read.kind}`)
console.log(`modules of the SDK: ${loaded.filter((path) => /@opentelemetry.(?!api.)/.test(path)).length}`)
process.exit(0)
