import { isAllowed } from './allowed.ts'
import type { Shipped } from './shipped-packages.ts'

/** What is wrong with the licences of these packages; nothing when all may be passed on. */
export const complaints = (shipped: readonly Shipped[]): readonly string[] =>
  shipped.flatMap(({ name, version, licence }) => {
    if (licence !== undefined && isAllowed(licence)) return []
    const found = licence === undefined ? 'Missing licence' : `Unexpected licence \`${licence}\``
    return [`${name}@${version}: ${found}, expected one that src/tools/licences/allowed.ts lists`]
  })

const head = `# Licences

Packages that a production installation of Svar brings along, on any platform, by licence. Their licence texts are in
their folders below \`node_modules\`. Made by \`npm run licences\`; a test holds it to what is installed. Exact versions are
in \`package-lock.json\` and in the list of parts that \`npm run sbom\` prints.

The language model inside \`fasttext.wasm.js\` (lid.176, by Facebook, Inc.) is under CC BY-SA 3.0.
`

/** `docs/licences.md`, without versions, so that it changes only when packages come and go. */
export function licencesReport(shipped: readonly Shipped[]): string {
  const licences = [...new Set(shipped.map(({ licence }) => licence ?? 'none'))].sort()
  const sections = licences.map((licence) => {
    const names = shipped
      .filter((one) => (one.licence ?? 'none') === licence)
      .map(({ name }) => `\`${name}\``)
    const once = [...new Set(names)]
    return `## ${licence} (${once.length})\n\n${once.join(', ')}\n`
  })
  return [head, ...sections].join('\n')
}
