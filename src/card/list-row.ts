import type { CardElement, ColumnSet, RichTextBlock, TextLook } from './card.ts'

export type MarkLook = Pick<TextLook, 'weight' | 'color'>

/**
 * A step or bullet: its mark beside its blocks. Lists in a TextBlock lose their numbers on phones as soon as a picture,
 * a note or code stands between two steps.
 */
export const listRow = (mark: string, look: MarkLook, items: readonly CardElement[]): ColumnSet => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: [
    { type: 'Column', width: 'auto', items: [markText(mark, look)] },
    { type: 'Column', width: 'stretch', spacing: 'Small', items },
  ],
})

// Runs, because `1.` alone is an empty list to Markdown.
const markText = (mark: string, look: MarkLook): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: mark, ...look }],
})

/** The same in half as many bytes: the mark is the beginning of the text. */
export function compactRow(
  mark: string,
  look: MarkLook,
  items: readonly CardElement[],
): readonly CardElement[] {
  const [first, ...rest] = items
  if (first?.type === 'TextBlock') {
    const marked = look.weight === 'Bolder' ? `**${mark}**` : mark
    return [{ ...first, text: `${marked} ${first.text}` }, ...rest]
  }
  if (first?.type === 'RichTextBlock') {
    return [
      { ...first, inlines: [{ type: 'TextRun', text: `${mark} `, ...look }, ...first.inlines] },
      ...rest,
    ]
  }
  return [markText(mark, look), ...items]
}
