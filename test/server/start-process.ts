import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

/** A script of ours as a process of its own; it writes its address first. */
export async function startProcess(script: string, ...args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const output = createInterface(child.stdout)
  output.on('line', (line) => lines.push(line))
  createInterface(child.stderr).on('line', (line) => lines.push(line))
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await Promise.race([once(output, 'line'), ended])
  return {
    url: lines[0] ?? '',
    alive: () => child.exitCode === null && child.signalCode === null,
    lines,
    signal: (name) => child.kill(name),
    ended,
  }
}
