import type { Inline } from '../block.ts'
import { mendTexts } from './mend-texts.ts'
import type { Mended } from './repair.ts'

const breakTag = /<\s?[/\\]?\s?br\s?[/\\]?\s?>/i

/** `<br>`, `</br>`, `<br />` become breaks. */
export const mendBreakTags = <Target>(
  content: readonly Inline<Target>[],
): Mended<readonly Inline<Target>[]> =>
  mendTexts(content, breakTag, (words) => {
    const [first = '', ...others] = words.split(breakTag)
    return {
      value: [text(first), ...others.flatMap((part) => [{ kind: 'break' } as const, text(part)])],
      repairs: others.map(() => ({ kind: 'break-tag', found: '<br>', made: '\n' })),
    }
  })

const text = (words: string) => ({ kind: 'text', text: words }) as const
