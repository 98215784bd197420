import { delimiter } from 'node:path'
import { readConfig } from '../config/read-config.ts'
import { backUpRecord } from '../record/back-up-record.ts'
import { complain, printLine } from './printing.ts'

const exitCodes = { fine: 0, broken: 1, wrongUsage: 2 } as const

// npm run back-up -- FILE  writes a copy of the SQLite record to FILE, while the bot runs or not.
async function backUp(file: string | undefined): Promise<number> {
  if (file === undefined) return complain(['Usage: npm run back-up -- FILE'], exitCodes.wrongUsage)
  const read = readConfig(process.env, [], delimiter)
  if (read.kind === 'mistakes') return complain(read.mistakes, exitCodes.broken)
  const { record } = read.config
  try {
    await backUpRecord(record, file)
  } catch (error) {
    return complain([error instanceof Error ? error.message : String(error)], exitCodes.broken)
  }
  printLine(
    `${file}: a copy of the record; keep its key (\`.key\` file or RECORD_KEY) too, and apart from it`,
  )
  return exitCodes.fine
}

process.exitCode = await backUp(process.argv[2])
