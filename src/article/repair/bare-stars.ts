import type { Inline } from '../block.ts'
import { inlineText } from '../plain-text-of.ts'
import { joinTexts } from '../read-inlines.ts'
import type { Mended, Repair } from './repair.ts'

/**
 * `** Remove**`, `**[Save]**を`: marks that CommonMark shows as stars, because a space or punctuation stands on their
 * wrong side. Two of them make what is between them bold; one that is alone goes. `****`, two marks with nothing
 * between, goes as well, but not where stars stand for hidden digits.
 */
export function mendBareStars<Target>(content: readonly Inline<Target>[]): Mended<readonly Inline<Target>[]> {
  if (!content.some((inline) => inline.kind === 'text' && inline.text.includes('**'))) {
    return { value: content, repairs: [] }
  }
  const repairs: Repair[] = []
  const emptied = content.map((inline) =>
    inline.kind === 'text' ? dropEmptyBold(inline.text, repairs) : inline,
  )
  return { value: joinTexts(pairMarks(emptied.flatMap(splitAtMarks), repairs)), repairs }
}

const text = (words: string) => ({ kind: 'text', text: words }) as const

function dropEmptyBold(words: string, repairs: Repair[]) {
  const mended = words.replace(
    /(^|[^*])((?:\*{4})+)(?!\*)/g,
    (found, before: string, stars: string, at: number) => {
      const after = words.charAt(at + found.length)
      if (/[(（]/.test(before) || /\d/.test(before + after + words.charAt(at + found.length + 1)))
        return found
      const space =
        /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !unspaced.test(before + after)
      repairs.push({ kind: 'bare-star', found: stars, made: space ? ' ' : '' })
      return before + (space ? ' ' : '')
    },
  )
  return text(mended)
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a mark can begin and can end bold text, by what stands beside it. */
interface Mark {
  readonly kind: 'mark'
  readonly opens: boolean
  readonly closes: boolean
}

function splitAtMarks<Target>(
  inline: Inline<Target>,
  index: number,
  all: readonly Inline<Target>[],
): readonly (Inline<Target> | Mark)[] {
  if (inline.kind !== 'text') return [inline]
  const parts = inline.text.split(/(?<!\*)\*\*(?!\*)/)
  return parts.flatMap((part, at) => {
    if (at === 0) return [text(part)]
    const before = parts[at - 1] || inlineText(all.slice(Math.max(0, index - 1), index))
    const after = part || inlineText(all.slice(index + 1, index + 2))
    return [{ kind: 'mark', opens: /^\S/u.test(after), closes: /\S$/u.test(before) } as const, text(part)]
  })
}

function pairMarks<Target>(
  parts: readonly (Inline<Target> | Mark)[],
  repairs: Repair[],
): readonly Inline<Target>[] {
  const done: Inline<Target>[] = []
  let inside: Inline<Target>[] | undefined
  for (const part of parts) {
    if (part.kind !== 'mark') (inside ?? done).push(part)
    else if (inside !== undefined && (part.closes || !part.opens)) {
      done.push(...bold(inside))
      repairs.push({ kind: 'bare-star', found: `**${inlineText(inside)}**`, made: inlineText(inside).trim() })
      inside = undefined
    } else {
      const isAlone = inside !== undefined || (part.closes && !part.opens)
      if (isAlone) repairs.push({ kind: 'bare-star', found: '**', made: '' })
      done.push(...(inside ?? []))
      inside = part.closes && !part.opens ? undefined : []
    }
  }
  if (inside === undefined) return done
  repairs.push({ kind: 'bare-star', found: '**', made: '' })
  return done.concat(inside)
}

const bold = <Target>(content: readonly Inline<Target>[]): readonly Inline<Target>[] =>
  /[\p{L}\p{N}]/u.test(inlineText(content)) ? [{ kind: 'strong', content: joinTexts(content) }] : content
