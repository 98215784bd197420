import type { CardElement } from './card.ts'
import { cutForTemplating } from './templating.ts'

/** A TextBlock cannot draw code; a monospace run keeps its characters and its line breaks. */
export const drawCode = (code: string): CardElement => ({
  type: 'Container',
  style: 'emphasis',
  rtl: false,
  items: [
    {
      type: 'RichTextBlock',
      inlines: cutForTemplating(indented(code)).map((text) => ({
        type: 'TextRun',
        text,
        fontType: 'Monospace',
      })),
    },
  ],
})

const noBreakSpace = '\u00a0'

/** Clients that draw with HTML drop the white space that a line begins with. */
const indented = (code: string): string =>
  code
    .replace(/\s+$/, '')
    .replace(/^[ \t]+/gm, (space) => noBreakSpace.repeat(space.replaceAll('\t', '    ').length))
