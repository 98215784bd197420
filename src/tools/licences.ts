import { readFileSync, writeFileSync } from 'node:fs'
import { complaints, licencesReport } from './licences/licences-report.ts'
import { shippedPackages } from './licences/shipped-packages.ts'
import { complain, printLine } from './printing.ts'

const file = 'docs/licences.md'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const shipped = shippedPackages('.', packages)
writeFileSync(file, licencesReport(shipped))
const wrong = complaints(shipped)
process.exitCode = wrong.length > 0 ? complain(wrong, 1) : 0
if (wrong.length === 0) printLine(`${file}: ${shipped.length} packages`)
