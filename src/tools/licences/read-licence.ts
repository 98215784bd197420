import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licence that an installed package names in its manifest, else in its read-me. */
export function readLicence(folder: string): string | undefined {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return undefined
  return licenceOf(JSON.parse(readFileSync(manifest, 'utf8'))) ?? licenceInReadMe(folder)
}

/** Today's form is a text; old packages have an object, or a list of them to choose from. */
function licenceOf({ license, licenses }: { license?: unknown; licenses?: unknown }): string | undefined {
  if (typeof license === 'string') return license
  const listed = [license, ...(Array.isArray(licenses) ? licenses : [licenses])].flatMap(typeOf)
  return listed.length === 0 ? undefined : listed.join(' OR ')
}

const typeOf = (one: unknown): string[] =>
  typeof one === 'object' && one !== null && 'type' in one && typeof one.type === 'string' ? [one.type] : []

function licenceInReadMe(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^readme\b/i.test(name))
  if (file === undefined) return undefined
  const text = readFileSync(join(folder, file), 'utf8')
  return /^#+ *licen[cs]e\s+([\w.-]+)\s*$/im.exec(text)?.[1]
}
