import type { AdaptiveCard, CardButton, CardElement } from '../../src/card/card.ts'

/** A card as lines to read in a golden file: texts, `[fields]` and `( buttons )`; what is folded is marked so. */
export const drawText = ({ body, rtl }: AdaptiveCard): readonly string[] => [
  ...(rtl ? ['right to left'] : []),
  ...body.flatMap(lines),
]

function lines(element: CardElement): readonly string[] {
  const drawn = linesOf(element)
  return element.isVisible === false ? drawn.map((line) => `folded: ${line}`) : drawn
}

function linesOf(element: CardElement): readonly string[] {
  switch (element.type) {
    case 'TextBlock':
      return [element.text]
    case 'RichTextBlock':
      return [element.inlines.map(({ text }) => text).join('')]
    case 'Image':
      return [`(picture: ${element.altText})`]
    case 'Container':
      return [...rowButton(element.selectAction), ...indent(element.items.flatMap(lines))]
    case 'ColumnSet':
      return [element.columns.map(({ items }) => items.flatMap(lines).join(' ')).join(' ')]
    case 'Table':
      return element.rows.map(({ cells }) =>
        cells.map(({ items }) => items.flatMap(lines).join(' ')).join(' | '),
      )
    case 'ActionSet':
      return element.actions.map(button)
    case 'Input.Text':
      return [`[${element.label}: ${element.value ?? element.placeholder ?? ''}]`]
    case 'Input.ChoiceSet':
      return [`[${element.label ?? ''}: ${element.choices.map(({ title }) => title).join(' / ')}]`]
  }
}

const indent = (drawn: readonly string[]): readonly string[] => drawn.map((line) => `  ${line}`)

const rowButton = (action: CardButton | undefined): readonly string[] =>
  action === undefined ? [] : ['( this row )']

const button = (action: CardButton): string => `( ${action.title ?? ''} )`
