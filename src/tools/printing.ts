import { parseArgs } from 'node:util'

export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Says on the error stream what is wrong, and gives the exit code back. */
export function complain(lines: readonly string[], exitCode: number): number {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''))
  return exitCode
}

/** `… | head` closes the pipe before all is written: nobody reads any more, so there is nothing left to do. */
export function stopQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Runs a command with what its arguments say, or complains of all that is wrong with them, or explains it. Sets the exit code. */
export async function runCommand<Wanted extends object>(
  read: () => Wanted | readonly string[],
  run: (wanted: Wanted) => number | Promise<number>,
  { usage, wrongUsage }: { readonly usage: string; readonly wrongUsage: number },
): Promise<void> {
  stopQuietlyOnClosedPipe()
  if (process.argv.includes('--help')) return printLine(usage)
  const wanted = readOrComplain(read, usage)
  process.exitCode = isComplaints(wanted) ? complain(wanted, wrongUsage) : await run(wanted)
}

/** For a command without arguments. */
export const readNothing = (): object => {
  parseArgs({ options: {} })
  return {}
}

const isComplaints = (wanted: object): wanted is readonly string[] => Array.isArray(wanted)

function readOrComplain<Wanted>(read: () => Wanted | readonly string[], usage: string) {
  try {
    return read()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), usage]
  }
}
