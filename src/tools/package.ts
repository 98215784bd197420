import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { printLine, runCommand } from './printing.ts'
import { zipOf } from './zip-of.ts'

const usage = `Usage: npm run package -- [--articles DIR] FILE.zip
  Writes what a Linux host needs to run the bot, compiled and with its dependencies, as one zip.`

/** Files beside the compiled sources that are read, or have to go along. */
const beside = [
  'package.json',
  'package-lock.json',
  'LICENSE',
  'NOTICE',
  'src/search/word-vectors/word-vectors.bin',
]

// App Service and most servers. `libsql` brings a binary for each kind of machine.
const target = ['--os=linux', '--cpu=x64']

interface Wanted {
  readonly file: string
  readonly articles: string
}

function pack({ file, articles }: Wanted): number {
  const stage = mkdtempSync(join(tmpdir(), 'svar-package-'))
  try {
    for (const name of beside) cpSync(name, join(stage, name))
    cpSync('dist/src', join(stage, 'dist/src'), { recursive: true })
    cpSync(articles, join(stage, 'articles'), { recursive: true })
    const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    execFileSync('npm', ['ci', ...options, ...target], {
      cwd: stage,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32', // where npm is a script
    })
    const names = filesBelow(stage)
    writeFileSync(file, zipOf(names.map((name) => ({ name, bytes: readFileSync(join(stage, name)) }))))
    printLine(`${file}: ${names.length} files; unpacked, \`node dist/src/main.js\` starts it`)
    return 0
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

const forDevelopers = /\.(map|d\.[cm]?ts)$/

/** Files only: the links of `node_modules/.bin` are for commands that nobody gives there. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !forDevelopers.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()

function readArguments(): Wanted | readonly string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { articles: { type: 'string', default: 'articles' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return [usage]
  return { file: resolve(file), articles: values.articles }
}

await runCommand(readArguments, pack, { usage, wrongUsage: 2 })
