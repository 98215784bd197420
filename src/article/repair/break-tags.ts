import type { Inline } from '../block.ts'
import { type Mended, mendEach } from './repair.ts'

const breakTag = /<\s?[/\\]?\s?br\s?[/\\]?\s?>/i

/** `<br>`, `</br>`, `<br />` become breaks. */
export const mendBreakTags = <Target>(
  content: readonly Inline<Target>[],
): Mended<readonly Inline<Target>[]> =>
  mendEach<Inline<Target>, Inline<Target>>(content, (inline) => {
    if (inline.kind !== 'text' || !breakTag.test(inline.text)) return { value: [inline], repairs: [] }
    const [first = '', ...others] = inline.text.split(breakTag)
    return {
      value: [text(first), ...others.flatMap((part) => [{ kind: 'break' } as const, text(part)])],
      repairs: others.map(() => ({ kind: 'break-tag', found: '<br>', made: '\n' })),
    }
  })

const text = (words: string) => ({ kind: 'text', text: words }) as const
