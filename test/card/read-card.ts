import type { AdaptiveCard, CardElement, RichTextBlock, TextRun } from '../../src/card/card.ts'

/** What a reader of a card sees and can follow, in the order of its elements; read by rules of the tests' own. */
export interface CardReading {
  /** A line for each text, white space and invisible characters as they are. */
  readonly texts: readonly string[]
  /** The same without the monospace runs. */
  readonly prose: readonly string[]
  readonly links: readonly CardLink[]
  /** Addresses of pictures. */
  readonly images: readonly string[]
  /** Numbers that stand alone before a step. */
  readonly numbers: readonly number[]
}

export interface CardLink {
  readonly text: string
  /** A web address, or `article` and the id. */
  readonly target: string
}

export const readCard = (card: AdaptiveCard): CardReading => joinReadings(card.body.map(readElement))

const nothing: CardReading = { texts: [], prose: [], links: [], images: [], numbers: [] }

const joinReadings = (readings: readonly CardReading[]): CardReading => ({
  texts: readings.flatMap(({ texts }) => texts),
  prose: readings.flatMap(({ prose }) => prose),
  links: readings.flatMap(({ links }) => links),
  images: readings.flatMap(({ images }) => images),
  numbers: readings.flatMap(({ numbers }) => numbers),
})

function readElement(element: CardElement): CardReading {
  switch (element.type) {
    case 'TextBlock': {
      const { text, links } = readTextBlock(element.text)
      return {
        ...nothing,
        texts: [text],
        prose: [text],
        links,
        numbers: numberIn(element.text, /^\*\*(\d+)\.\*\* /),
      }
    }
    case 'RichTextBlock':
      return readRuns(element)
    case 'Image': {
      const target = element.selectAction && targetOf(element.selectAction)
      const links = target === undefined ? [] : [{ text: element.altText || 'picture', target }]
      return { ...nothing, texts: [element.altText], prose: [element.altText], links, images: [element.url] }
    }
    case 'Container':
      return joinReadings(element.items.map(readElement))
    case 'ColumnSet':
      return joinReadings(element.columns.flatMap(({ items }) => items.map(readElement)))
    case 'Table':
      return joinReadings(
        element.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(readElement))),
      )
    case 'Input.Text':
    case 'Input.ChoiceSet':
      return nothing // what the reader writes, not the article
    case 'ActionSet':
      return nothing
  }
}

function readRuns({ inlines }: RichTextBlock): CardReading {
  const text = inlines.map((run) => run.text).join('')
  const prose = inlines.map((run) => (run.fontType === 'Monospace' ? ' ' : run.text)).join('')
  const [first] = inlines
  const isMark = first?.color === 'Accent' && first.weight === 'Bolder'
  return {
    ...nothing,
    texts: [text],
    prose: [prose],
    links: joinCut(inlines.flatMap(linkOfRun)),
    numbers: isMark ? numberIn(first.text, /^(\d+)\.(?: |$)/) : [],
  }
}

const linkOfRun = ({ text, selectAction }: TextRun): readonly CardLink[] => {
  const target = selectAction && targetOf(selectAction)
  return target === undefined ? [] : [{ text, target }]
}

// A link of several looks is several runs.
const joinCut = (links: readonly CardLink[]): readonly CardLink[] => {
  const joined: CardLink[] = []
  for (const link of links) {
    const last = joined.at(-1)
    if (last?.target === link.target) joined[joined.length - 1] = { ...last, text: last.text + link.text }
    else joined.push(link)
  }
  return joined
}

const numberIn = (text: string, mark: RegExp): readonly number[] => {
  const found = mark.exec(text)?.[1]
  return found === undefined ? [] : [Number(found)]
}

function targetOf(action: {
  readonly type: string
  readonly url?: string
  readonly data?: object
}): string | undefined {
  if (action.url !== undefined) return action.url
  return action.data !== undefined && 'id' in action.data ? `article ${action.data.id}` : undefined
}

/** TextBlock Markdown undone: links, bold, italic, backslashes. */
export function readTextBlock(markdown: string): {
  readonly text: string
  readonly links: readonly CardLink[]
} {
  const links: CardLink[] = []
  const escaped: string[] = []
  const hide = (_: string, character: string) =>
    String.fromCodePoint(firstHidden + escaped.push(character) - 1)
  const show = (text: string) =>
    text.replace(hidden, (character) => escaped[(character.codePointAt(0) ?? 0) - firstHidden] ?? '')
  const text = markdown
    .replace(/\\([!-/:-@[-`{-~])/g, hide)
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (_, label: string, target: string) => {
      links.push({ text: show(unmarked(label)), target: show(target) })
      return label
    })
  return { text: show(unmarked(text)), links }
}

const firstHidden = 0xf0000 // private use: no text of ours has it
const hidden = /[\u{f0000}-\u{f9999}]/gu

const unmarked = (text: string): string =>
  text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1')
