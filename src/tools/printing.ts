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
