import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config/read-config.ts'
import { backUpRecord } from '../record/back-up-record.ts'
import { complain, printLine, runCommand } from './printing.ts'

const usage = `Usage: npm run back-up -- FILE
  Writes a copy of the SQLite record to FILE, while the bot runs or not.`

const exitCodes = { fine: 0, broken: 1, wrongUsage: 2 } as const

async function backUp({ file }: { readonly file: string }): Promise<number> {
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

function readArguments(): { readonly file: string } | readonly string[] {
  const [file, ...others] = parseArgs({ allowPositionals: true }).positionals
  return file === undefined || others.length > 0 ? [usage] : { file }
}

await runCommand(readArguments, backUp, { usage, wrongUsage: exitCodes.wrongUsage })
