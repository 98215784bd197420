import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes lines as fast as they are read. A reader that goes away, such as `head`, ends it without a word. */
export async function writeLines(lines: Iterable<string>, output: Writable): Promise<void> {
  let isOpen = true
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isOpen = false
  })
  for (const line of lines) {
    if (!isOpen) return
    if (!output.write(`${line}\n`))
      await Promise.race([once(output, 'drain'), once(output, 'close')]).catch(() => {})
  }
}
