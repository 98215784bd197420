import { inlineText } from '../article/plain-text-of.ts'
import type { Section, Sections } from '../article/sections-of.ts'
import type { CardElement } from './card.ts'
import { drawBlocks } from './draw-blocks.ts'
import type { Drawing } from './drawing.ts'
import { plainSpan, spansOf } from './spans.ts'
import { plainForTemplating } from './templating.ts'
import { textElement } from './text-element.ts'

/** A long article with the section open that fits best; each of the others is a row to press, in the article's order. */
export const drawSections = (
  { beginning, sections }: Sections,
  best: number,
  drawing: Drawing,
): readonly CardElement[] => [
  ...drawBlocks(beginning, drawing),
  ...sections.flatMap((section, at) =>
    at === best
      ? drawBlocks([section.heading, ...section.blocks], drawing)
      : drawClosed(section, `section-${at + 1}`, drawing),
  ),
]

function drawClosed({ heading, blocks }: Section, id: string, drawing: Drawing): readonly CardElement[] {
  const spans = spansOf(heading.content, drawing.phrases.image)
  if (blocks.length === 0) return drawBlocks([heading], drawing)
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Small',
      selectAction: {
        type: 'Action.ToggleVisibility',
        title: plainForTemplating(inlineText(heading.content)),
        targetElements: [id],
      },
      items: [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', width: 'stretch', items: [textElement(spans, drawing, { weight: 'Bolder' })] },
            {
              type: 'Column',
              width: 'auto',
              items: [textElement([plainSpan('▾')], drawing, { isSubtle: true })],
            },
          ],
        },
      ],
    },
    { type: 'Container', id, isVisible: false, items: drawBlocks(blocks, drawing) },
  ]
}
