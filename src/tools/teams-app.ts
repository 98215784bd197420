import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { complain, printLine, runCommand } from './printing.ts'
import { appFiles, type PromptsFor } from './teams-app/app-files.ts'
import type { AppOptions } from './teams-app/app-manifest.ts'
import { promptsFrom } from './teams-app/prompts-from.ts'
import { type ReadAppOptions, readAppOptions } from './teams-app/read-app-options.ts'
import { zipOf } from './zip-of.ts'

const usage = `Usage: npm run teams-app -- --bot-id GUID --domain HOST --website URL --privacy URL --terms URL [--articles DIR]… [--out FILE]
  --bot-id     app id of the Azure Bot (MicrosoftAppId)
  --domain     host name that the bot is reached by, such as svar.example.com
  --name       the bot's name in Teams, at most 30 characters; Svar
  --developer  who runs it, at most 32 characters; Svar
  --website, --privacy, --terms   their pages: about them, their privacy statement, their terms; https://…
  --articles   folders whose articles the questions in the menu are answered by; else those of our own samples
  --out        file to write; teams-app.zip`

const exitCodes = { fine: 0, noArticles: 1, wrongUsage: 2 } as const

interface Wanted extends Extract<ReadAppOptions, { kind: 'options' }> {
  readonly articles: readonly string[]
}

async function writeApp({ out, options, articles }: Wanted): Promise<number> {
  const prompts = articles.length === 0 ? undefined : await promptsFrom(articles)
  if (prompts?.kind === 'problems') return complain(prompts.problems, exitCodes.noArticles)
  writeFileSync(out, zipped(options, prompts?.promptsFor))
  printLine(
    `${out} is written. Upload it in the Teams admin center (Manage apps, Upload new app), or to yourself in Teams ` +
      `(Apps, Manage your apps, Upload an app).`,
  )
  return exitCodes.fine
}

function zipped(options: AppOptions, promptsFor: PromptsFor | undefined): Uint8Array {
  const texts = [...appFiles(options, promptsFor)].map(([name, content]) => ({
    name,
    bytes: Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`),
  }))
  const icons = ['color.png', 'outline.png'].map((name) => ({ name, bytes: readFileSync(icon(name)) }))
  return zipOf([...texts, ...icons])
}

const icon = (name: string): URL => new URL(`../../../deploymentTemplates/teams-app/${name}`, import.meta.url)

function readArguments(): Wanted | readonly string[] {
  const text = { type: 'string' } as const
  const {
    values: { articles = [], ...values },
  } = parseArgs({
    options: {
      'bot-id': text,
      domain: text,
      name: text,
      developer: text,
      website: text,
      privacy: text,
      terms: text,
      out: text,
      articles: { ...text, multiple: true },
    },
  })
  const read = readAppOptions(values, version())
  return read.kind === 'mistakes' ? [...read.mistakes, usage] : { ...read, articles }
}

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version

await runCommand(readArguments, writeApp, { usage, wrongUsage: exitCodes.wrongUsage })
