import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Starts the bot and Agents Playground together: `npm run playground`. Ends both when one ends. */

const botUrl = `http://127.0.0.1:${process.env.PORT ?? '3978'}/api/messages`
const playgroundPort = process.env.PLAYGROUND_PORT ?? '56150'

const main = fileURLToPath(new URL('../main.js', import.meta.url))
const playground = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')

function start(script: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  child.on('exit', (code) => stop(code ?? 1))
  return child
}

const children = [
  start(main, process.argv.slice(2), {}),
  start(playground, ['-e', botUrl, '-c', 'msteams', '-p', playgroundPort, '--disable-telemetry'], {
    TEAMSAPPTESTER_BROWSER: process.env.TEAMSAPPTESTER_BROWSER ?? 'none',
  }),
]

function stop(code: number): void {
  for (const child of children) child.kill()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))
