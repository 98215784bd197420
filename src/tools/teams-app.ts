import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printLine, runCommand } from './printing.ts'
import { appFiles } from './teams-app/app-files.ts'
import type { AppOptions } from './teams-app/app-manifest.ts'
import { type ReadAppOptions, readAppOptions } from './teams-app/read-app-options.ts'
import { zipOf } from './zip-of.ts'

const usage = `Usage: npm run teams-app -- --bot-id GUID --domain HOST [--out FILE]
  --bot-id     app id of the Azure Bot (MicrosoftAppId)
  --domain     host name that the bot is reached by, such as svar.example.com
  --name       the bot's name in Teams, at most 30 characters; Svar
  --developer  who runs it, at most 32 characters; Svar
  --website, --privacy, --terms   their pages, https://…; the domain's first page
  --out        file to write; teams-app.zip`

type Wanted = Extract<ReadAppOptions, { kind: 'options' }>

function writeApp({ out, options }: Wanted): number {
  writeFileSync(out, zipped(options))
  printLine(
    `${out} is written. Upload it in the Teams admin center (Manage apps, Upload new app), or to yourself in Teams ` +
      `(Apps, Manage your apps, Upload an app).`,
  )
  return 0
}

function zipped(options: AppOptions): Uint8Array {
  const texts = [...appFiles(options)].map(([name, content]) => ({
    name,
    bytes: Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`),
  }))
  const icons = ['color.png', 'outline.png'].map((name) => ({ name, bytes: readFileSync(icon(name)) }))
  return zipOf([...texts, ...icons])
}

const icon = (name: string): URL => new URL(`../../../deploymentTemplates/teams-app/${name}`, import.meta.url)

function readArguments(): Wanted | readonly string[] {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      'bot-id': text,
      domain: text,
      name: text,
      developer: text,
      website: text,
      privacy: text,
      terms: text,
      out: text,
    },
  })
  const read = readAppOptions(values, version())
  return read.kind === 'mistakes' ? [...read.mistakes, usage] : read
}

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version

await runCommand(readArguments, writeApp, { usage, wrongUsage: 1 })
