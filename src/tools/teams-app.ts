import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { appFiles } from './teams-app/app-files.ts'
import type { AppOptions } from './teams-app/app-manifest.ts'
import { readAppOptions } from './teams-app/read-app-options.ts'
import { zipOf } from './zip-of.ts'

const usage = `Usage: npm run teams-app -- --bot-id GUID --domain HOST [--out FILE]
  --bot-id     app id of the Azure Bot (MicrosoftAppId)
  --domain     host name that the bot is reached by, such as svar.example.com
  --name       the bot's name in Teams, at most 30 characters; Svar
  --developer  who runs it, at most 32 characters; Svar
  --website, --privacy, --terms   their pages, https://…; the domain's first page
  --out        file to write; teams-app.zip`

function main(): void {
  const read = readAppOptions(readArguments(), version())
  if (read.kind === 'mistakes') stop([...read.mistakes, usage])
  writeFileSync(read.out, zipped(read.options))
  process.stdout.write(
    `${read.out} is written. Upload it in the Teams admin center (Manage apps, Upload new app), or to yourself in Teams ` +
      `(Apps, Manage your apps, Upload an app).\n`,
  )
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

function readArguments(): Readonly<Record<string, string | undefined>> {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
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
    }).values
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error), usage])
  }
}

function stop(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version

main()
