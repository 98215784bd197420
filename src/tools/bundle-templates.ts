import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleTemplate } from './bundle-template.ts'
import { printLine, readNothing, runCommand } from './printing.ts'

const source = 'deploymentTemplates'
const target = 'dist/deploymentTemplates'

const usage = `Usage: npm run templates
  Writes each deployment template to ${target}, with the modules that it links inside it, so that one file can be deployed
  from this machine.`

const read = (file: string) => JSON.parse(readFileSync(join(source, file), 'utf8'))

function bundleTemplates(): number {
  mkdirSync(target, { recursive: true })
  for (const file of ['azuredeploy.json', 'new-resource-group.json']) {
    writeFileSync(join(target, file), `${JSON.stringify(bundleTemplate(file, read), null, 2)}\n`)
    printLine(join(target, file))
  }
  return 0
}

await runCommand(readNothing, bundleTemplates, { usage, wrongUsage: 2 })
