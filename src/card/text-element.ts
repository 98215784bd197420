import type { RichTextBlock, TextBlock, TextLook, TextRun } from './card.ts'
import { cardMarkdown, escapedMarkdown } from './card-markdown.ts'
import type { Drawing } from './drawing.ts'
import { follow, isForActions } from './follow.ts'
import { isolateSpans } from './isolate.ts'
import { plainSpan, type Span } from './spans.ts'
import { cutForTemplating, plainForTemplating } from './templating.ts'

/** How a text stands on the card. */
export type TextPlace = TextLook & Pick<TextBlock, 'spacing' | 'style' | 'separator'>

/** A line of text in the element that shows it as it is written: Markdown where that is safe, else runs. */
export function textElement(
  written: readonly Span[],
  drawing: Drawing,
  place: TextPlace = {},
): TextBlock | RichTextBlock {
  const spans = drawing.isRightToLeft ? isolateSpans(written) : written
  const markdown = cardMarkdown(spans) ?? (spans.every(isForRuns) ? undefined : escapedForCard(spans))
  if (markdown !== undefined) return { type: 'TextBlock', text: markdown, wrap: true, ...place }
  const { spacing, separator, style: _, ...look } = place
  return {
    type: 'RichTextBlock',
    inlines: spans.flatMap((span) => runsOf(span, drawing, look)),
    ...(spacing === undefined ? {} : { spacing }),
    ...(separator === undefined ? {} : { separator }),
  }
}

/** Svar's own words and titles. */
export const plainText = (text: string, drawing: Drawing, place: TextPlace = {}): TextBlock | RichTextBlock =>
  textElement([plainSpan(text)], drawing, place)

const escapedForCard = (spans: readonly Span[]): string => plainForTemplating(escapedMarkdown(spans))

// Teams may refuse a card that has an action with another scheme, such as `ms-settings:`; as Markdown it stays text.
const isForRuns = ({ target }: Span): boolean =>
  target === undefined || target.kind === 'article' || isForActions(target.url)

function runsOf(span: Span, drawing: Drawing, look: TextLook): readonly TextRun[] {
  const selectAction = span.target === undefined ? {} : { selectAction: follow(span.target, drawing) }
  return cutForTemplating(span.text).map((text) => ({
    type: 'TextRun',
    text,
    ...look,
    ...(span.isStrong ? { weight: 'Bolder' as const } : {}),
    ...(span.isEmphasis ? { italic: true as const } : {}),
    ...(span.isCode ? { fontType: 'Monospace' as const } : {}),
    ...selectAction,
  }))
}
