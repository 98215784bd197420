import { type Finding, findingsOf } from '../finding.ts'

/** The kept index: of these articles, not there, or why it cannot be used. */
export type IndexState =
  | { readonly kind: 'unneeded' }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly reason: string }

const found = findingsOf(
  'index',
  'With a kept index Svar starts in seconds; without it, thousands of articles take minutes.',
)

/** Undefined while there are no articles. */
export function checkIndex(state: IndexState | undefined, file: string, roots: readonly string[]): Finding {
  if (state === undefined) return found.skipped('There are no articles yet.')
  const fix = `Start Svar, which makes it anew, or \`npm run build-index -- ${file} ${roots.join(' ')}\``
  switch (state.kind) {
    case 'unneeded':
      return found.ok('Built at start: so few articles need no kept index.')
    case 'fresh':
      return found.ok(`\`${file}\` is of these articles.`)
    case 'missing':
      return found.warning(`There is no \`${file}\` yet.`, fix)
    case 'unusable':
      return found.warning(`\`${file}\` cannot be used: ${state.reason}.`, fix)
  }
}
