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

/** A line in another script alone keeps its full stop at its own end. */
export const isolateSpans = (spans: readonly Span[]): readonly Span[] =>
  spans.map((span) => ({
    ...span,
    text: span.isCode || (spans.length === 1 && isForeign(span.text)) ? whole(span.text) : isolate(span.text),
  }))

const whole = (text: string): string => open + text + close

const isForeign = (text: string): boolean =>
  /\p{L}/u.test(text) && /[^\p{L}\p{N} ]/u.test(text) && !rightToLeft.test(text)

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

function isolateRun(run: string): string {
  const core = run.replace(sentenceMarks, '')
  const isTorn = /[A-Za-z]/.test(core) && /[^A-Za-z0-9 ]/.test(core)
  if (!isTorn) return run
  const start = run.indexOf(core)
  return run.slice(0, start) + whole(core) + run.slice(start + core.length)
}
