import type { CardElement } from '../card.ts'
import type { Drawing } from '../drawing.ts'
import { plainSpan } from '../spans.ts'
import { plainText, type TextPlace, textElement } from '../text-element.ts'

/** `From: Kari`, the label standing out. */
export const labelled = (
  label: string,
  text: string,
  drawing: Drawing,
  place: TextPlace = { spacing: 'Small' },
): CardElement =>
  textElement(
    [{ ...plainSpan(`${label}:`), isStrong: true }, plainSpan(` ${text.replace(/\s+/g, ' ')}`)],
    drawing,
    place,
  )

const MOST_LINES = 20 // of what somebody wrote; each costs some bytes beside its words

/** A text in the lines that it was written in. */
export function paragraphs(
  text: string,
  drawing: Drawing,
  place: TextPlace = { spacing: 'Small' },
): readonly CardElement[] {
  const lines = text
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const shown =
    lines.length <= MOST_LINES
      ? lines
      : [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')]
  return shown.map((line) => plainText(line, drawing, place))
}
