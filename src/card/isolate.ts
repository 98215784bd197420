import type { Span } from './spans.ts'

const open = '\u2066' // left-to-right isolate
const close = '\u2069' // pop directional isolate

// Printable ASCII with single spaces; ends in what belongs to it, not in the sentence's own punctuation.
const latin = /[!-~]+(?: [!-~]+)*/g
const sentenceMarks = /^[\s"'([,;:!?.]+|[\s"')\],;:!?.]+$/g

/**
 * Arabic and Hebrew with left-to-right isolates around what the neighbouring direction would tear apart: paths,
 * commands, addresses, menu paths. Words of plain letters and digits stand right by themselves and stay untouched.
 */
export const isolate = (text: string): string => text.replace(latin, isolateRun)

export const isolateSpans = (spans: readonly Span[]): readonly Span[] =>
  spans.map((span) => ({ ...span, text: span.isCode ? open + span.text + close : isolate(span.text) }))

function isolateRun(run: string): string {
  const core = run.replace(sentenceMarks, '')
  const isTorn = /[A-Za-z]/.test(core) && /[^A-Za-z0-9 ]/.test(core)
  if (!isTorn) return run
  const start = run.indexOf(core)
  return run.slice(0, start) + open + core + close + run.slice(start + core.length)
}
