import type { Inline } from '../block.ts'
import { inlineText } from '../plain-text-of.ts'
import { type Mended, mendEach } from './repair.ts'

/** Bold or italics around punctuation only (`**.**`) is a mark that slipped: the punctuation stays, plain. */
export const mendBoldPunctuation = <Target>(
  content: readonly Inline<Target>[],
): Mended<readonly Inline<Target>[]> =>
  mendEach(content, (inline) => {
    if (inline.kind !== 'strong' && inline.kind !== 'emphasis') return { value: [inline], repairs: [] }
    if (inline.content.some(isMore) || /[\p{L}\p{N}]/u.test(inlineText(inline.content))) {
      return { value: [inline], repairs: [] }
    }
    const words = inlineText(inline.content)
    return {
      value: inline.content,
      repairs: [{ kind: 'bold-punctuation', found: `**${words}**`, made: words }],
    }
  })

const isMore = ({ kind }: Inline<unknown>): boolean => kind === 'link' || kind === 'image' || kind === 'code'
