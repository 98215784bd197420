import type { AlertKind, Block, Inline, Step } from '../article/block.ts'
import type { CardElement, ContainerStyle } from './card.ts'
import { drawCode } from './draw-code.ts'
import { drawTable } from './draw-table.ts'
import type { Drawing } from './drawing.ts'
import { follow, isForActions } from './follow.ts'
import { compactRow, listRow, type MarkLook } from './list-row.ts'
import { type Piece, piecesOf, plainSpan, spansOf } from './spans.ts'
import { plainForTemplating } from './templating.ts'
import { plainText, type TextPlace, textElement } from './text-element.ts'

/** Blocks as card elements, in their order. `depth` counts the lists around them. */
export const drawBlocks = (blocks: readonly Block[], drawing: Drawing, depth = 0): readonly CardElement[] =>
  blocks.flatMap((block) => drawBlock(block, drawing, depth))

export function drawBlock(block: Block, drawing: Drawing, depth = 0): readonly CardElement[] {
  switch (block.kind) {
    case 'heading':
      return [textElement(spansOf(block.content, drawing.phrases.image), drawing, headingPlace(block.level))]
    case 'paragraph':
      return drawParagraph(block.content, drawing)
    case 'steps':
      return block.steps.flatMap((step) => drawStep(step, drawing, depth))
    case 'bullets':
      return block.items.flatMap((item) => drawListItem(bulletAt(depth), {}, item, drawing, depth))
    case 'alert':
      return [drawAlert(block.alert, block.blocks, drawing)]
    case 'quote':
      return [{ type: 'Container', style: 'emphasis', items: drawBlocks(block.blocks, drawing) }]
    case 'code':
      return [drawCode(block.text)]
    case 'table':
      return [drawTable(block, drawing)]
    case 'video':
      return [drawVideo(block.url, drawing)]
    case 'rule':
      return [{ type: 'Container', separator: true, spacing: 'Medium', items: [] }]
  }
}

/** A step has elements of its own, so that a long article never folds inside of one. */
export const drawStep = ({ number, blocks }: Step, drawing: Drawing, depth = 0): readonly CardElement[] =>
  drawListItem(`${number}.`, { weight: 'Bolder', color: 'Accent' }, blocks, drawing, depth)

const headingPlace = (level: number): TextPlace => ({
  style: 'heading',
  size: level <= 3 ? 'Medium' : 'Small',
  weight: 'Bolder',
  spacing: 'Medium',
})

function drawParagraph(content: readonly Inline[], drawing: Drawing): readonly CardElement[] {
  const pieces = piecesOf(content, drawing.phrases.image)
  return pieces.map((piece, index) => drawPiece(piece, drawing, pieces[index - 1]?.kind === 'line'))
}

function drawPiece(piece: Piece, drawing: Drawing, isNextLine: boolean): CardElement {
  if (piece.kind === 'line') return textElement(piece.spans, drawing, isNextLine ? { spacing: 'None' } : {})
  const { url, alt, target } = piece
  const canFollow = target !== undefined && (target.kind === 'article' || isForActions(target.url))
  return {
    type: 'Image',
    url,
    altText: plainForTemplating(alt),
    ...(canFollow ? { selectAction: follow(target, drawing) } : {}),
  }
}

const bulletAt = (depth: number): string => (depth % 2 === 0 ? '•' : '◦')

function drawListItem(
  mark: string,
  look: MarkLook,
  blocks: readonly Block[],
  drawing: Drawing,
  depth: number,
): readonly CardElement[] {
  const items = drawBlocks(blocks, drawing, depth + 1)
  return drawing.isCompact ? compactRow(mark, look, items) : [listRow(mark, look, items)]
}

const alertStyles: Readonly<Record<AlertKind, ContainerStyle>> = {
  note: 'emphasis',
  tip: 'good',
  important: 'accent',
  warning: 'warning',
  caution: 'attention',
}

const drawAlert = (kind: AlertKind, blocks: readonly Block[], drawing: Drawing): CardElement => ({
  type: 'Container',
  style: alertStyles[kind],
  items: [plainText(drawing.phrases[kind], drawing, { weight: 'Bolder' }), ...drawBlocks(blocks, drawing)],
})

const drawVideo = (url: string, drawing: Drawing): CardElement =>
  textElement([{ ...plainSpan(drawing.phrases.video), target: { kind: 'url', url } }], drawing)
