import { readFileSync, writeFileSync } from 'node:fs'
import { complaints, licencesReport } from './licences/licences-report.ts'
import { shippedPackages } from './licences/shipped-packages.ts'
import { complain, printLine, readNothing, runCommand } from './printing.ts'

const file = 'docs/licences.md'

const usage = `Usage: npm run licences
  Writes ${file}: what is shipped, and under which licence.`

function writeLicences(): number {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const shipped = shippedPackages('.', packages)
  writeFileSync(file, licencesReport(shipped))
  const wrong = complaints(shipped)
  if (wrong.length > 0) return complain(wrong, 1)
  printLine(`${file}: ${shipped.length} packages`)
  return 0
}

await runCommand(readNothing, writeLicences, { usage, wrongUsage: 2 })
