import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Started = {
  readonly url: string
  readonly alive: () => boolean
  /** What it wrote, line by line, on both streams. */
  readonly lines: string[]
  readonly signal: (name: NodeJS.Signals) => void
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>
}

/**
 * A script of ours as a process of its own, with a record of its own and no settings but those given; some line names its
 * address.
 */
export async function startProcess(script: string, settings: NodeJS.ProcessEnv = {}): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'svar-process-'))
  const env = { RECORD_FILE: join(folder, 'record.db'), ...settings }
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const lines: string[] = []
  const output = createInterface(child.stdout)
  output.on('line', (line) => lines.push(line))
  createInterface(child.stderr).on('line', (line) => lines.push(line))
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => {
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const named = new Promise<string>((resolve) => {
    output.on('line', (line) => {
      const [address] = /http:\/\/[\w.:[\]]+/.exec(line) ?? []
      if (address) resolve(address)
    })
  })
  return {
    url: (await Promise.race([named, ended.then(() => '')])) ?? '',
    alive: () => child.exitCode === null && child.signalCode === null,
    lines,
    signal: (name) => child.kill(name),
    ended,
  }
}
