import type { Block, Inline } from './block.ts'

type Content<Target> = readonly Inline<Target>[]
type MapContent<From, To> = (content: Content<From>) => Content<To>

/** The same blocks with other inlines. What has no content left goes. */
export const mapContent = <From, To>(
  blocks: readonly Block<From>[],
  map: MapContent<From, To>,
): readonly Block<To>[] => blocks.flatMap((block) => mapBlock(block, map))

function mapBlock<From, To>(block: Block<From>, map: MapContent<From, To>): readonly Block<To>[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const content = map(block.content)
      return content.length === 0 ? [] : [{ ...block, content }]
    }
    case 'steps': {
      const steps = block.steps.map(({ number, blocks }) => ({ number, blocks: mapContent(blocks, map) }))
      return [{ kind: 'steps', steps }]
    }
    case 'bullets': {
      const items = block.items.map((item) => mapContent(item, map)).filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ kind: 'bullets', items }]
    }
    case 'alert':
    case 'quote': {
      const blocks = mapContent(block.blocks, map)
      return blocks.length === 0 ? [] : [{ ...block, blocks }]
    }
    case 'table':
      return [{ kind: 'table', header: block.header.map(map), rows: block.rows.map((row) => row.map(map)) }]
    case 'code':
    case 'video':
    case 'rule':
      return [block]
  }
}

/** The same inlines with `map` applied to what is within bold text, italics and links. */
export const mapInside = <Target>(
  content: Content<Target>,
  map: MapContent<Target, Target>,
): Content<Target> =>
  content.map((inline) =>
    inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'link'
      ? { ...inline, content: map(inline.content) }
      : inline,
  )
