import type { Inline } from '../block.ts'
import { type Mended, mendEach, unharmed } from './repair.ts'

/** Mends those texts among siblings that hold a pattern. Most have none: then nothing is made anew. */
export function mendTexts<Target>(
  content: readonly Inline<Target>[],
  pattern: RegExp,
  mend: (text: string) => Mended<readonly Inline<Target>[]>,
): Mended<readonly Inline<Target>[]> {
  const isHarmed = (inline: Inline<Target>) => inline.kind === 'text' && pattern.test(inline.text)
  if (!content.some(isHarmed)) return unharmed(content)
  return mendEach(content, (inline) =>
    inline.kind === 'text' && pattern.test(inline.text) ? mend(inline.text) : unharmed([inline]),
  )
}
