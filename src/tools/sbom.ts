import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readNothing, runCommand } from './printing.ts'
import { type Installation, withoutTools } from './sbom/without-tools.ts'

const usage = `Usage: npm run --silent sbom > FILE.json
  Prints what is shipped, as CycloneDX.`

// `npm sbom --omit dev` also leaves out what a tool needs as well as the bot (`semver`, `ms`, half of `pg`). So npm is
// asked in a folder that knows of no tools; it takes the name of the whole from that of the folder.
function printSbom(): number {
  const parent = mkdtempSync(join(tmpdir(), 'sbom-'))
  try {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
    const shipped = withoutTools(read('package.json'), read('package-lock.json'))
    return askNpm(parent, shipped)
  } finally {
    rmSync(parent, { recursive: true })
  }
}

function askNpm(parent: string, { manifest, lock }: Installation): number {
  const folder = join(parent, String(manifest.name))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application']
  const asked = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const
  return spawnSync('npm', ['sbom', ...options], asked).status ?? 1
}

await runCommand(readNothing, printSbom, { usage, wrongUsage: 2 })
