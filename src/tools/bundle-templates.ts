import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleTemplate } from './bundle-template.ts'
import { printLine } from './printing.ts'

/**
 * Writes each deployment template with the modules that it links inside it, so that one file can be deployed from this
 * machine: `npm run templates`.
 */

const source = 'deploymentTemplates'
const target = 'dist/deploymentTemplates'

const read = (file: string) => JSON.parse(readFileSync(join(source, file), 'utf8'))

mkdirSync(target, { recursive: true })
for (const file of ['azuredeploy.json', 'new-resource-group.json']) {
  writeFileSync(join(target, file), `${JSON.stringify(bundleTemplate(file, read), null, 2)}\n`)
  printLine(join(target, file))
}
