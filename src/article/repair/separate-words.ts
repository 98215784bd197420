import type { Inline } from '../block.ts'
import { inlineText } from '../plain-text-of.ts'
import { isOwnPrefix, isOwnSuffix } from './own-suffix.ts'
import type { Mended, Repair, RepairKind } from './repair.ts'

/** A space where a link or bold text is glued to the next word or the one before: `[Help](…)and`, `see[Help](…)`. */
export function separateWords<Target>(
  content: readonly Inline<Target>[],
  language: string,
): Mended<readonly Inline<Target>[]> {
  const repairs: Repair[] = []
  const separated: Inline<Target>[] = []
  for (const inline of content) {
    const last = separated.pop()
    if (last === undefined) separated.push(inline)
    else {
      const mended = separate(last, inline, language)
      separated.push(...mended.value)
      repairs.push(...mended.repairs)
    }
  }
  return { value: separated, repairs }
}

function separate<Target>(
  left: Inline<Target>,
  right: Inline<Target>,
  language: string,
): Mended<readonly Inline<Target>[]> {
  const kind = gluedKind(left, right)
  const before = inlineText([left])
  const after = inlineText([right])
  if (kind === undefined || !isGlued(before, after, kind)) return { value: [left, right], repairs: [] }
  const capitals = splitInitial(left, right)
  if (capitals !== undefined) return capitals
  if (left.kind === 'text' ? isOwnPrefix(before, after, language) : isOwnSuffix(after, language)) {
    return { value: [left, right], repairs: [] }
  }
  if (kind === 'glued-bold' && isPartOfWord(left, right)) return { value: [left, right], repairs: [] }
  const [tail, head] = [before.slice(-shown), after.slice(0, shown)]
  return {
    value: [left, { kind: 'text', text: ' ' }, right],
    repairs: [{ kind, found: tail + head, made: `${tail} ${head}` }],
  }
}

const shown = 20 // characters on each side, enough to see what was mended

function gluedKind(left: Inline<unknown>, right: Inline<unknown>): RepairKind | undefined {
  const kinds = [left.kind, right.kind]
  if (kinds.includes('break') || kinds.includes('image') || kinds.includes('code')) return undefined
  if (kinds.includes('link')) return 'glued-link'
  return kinds.includes('strong') ? 'glued-bold' : undefined
}

function isGlued(before: string, after: string, kind: RepairKind): boolean {
  const end = kind === 'glued-link' ? /[\p{L}\p{N}\p{M},;:.!?)]$/u : /[\p{L}\p{N}\p{M},;]$/u
  const last = [...before.slice(-2)].at(-1) ?? ''
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0)
  return end.test(last) && /[\p{L}\p{N}]/u.test(first) && !unspaced.test(last) && !unspaced.test(first)
}

// Thai, Lao, Khmer, Burmese, Chinese and Japanese are written without spaces.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

// `M[icrosoft 365]`: the capitals that a translator's tool left outside go back to their word.
function splitInitial<Target>(
  left: Inline<Target>,
  right: Inline<Target>,
): Mended<readonly Inline<Target>[]> | undefined {
  if (left.kind !== 'text' || right.kind !== 'link') return undefined
  const [capitals] = /(?<![\p{L}\p{N}])\p{Lu}{1,2}$/u.exec(left.text.slice(-3)) ?? []
  const [first, ...others] = right.content
  if (capitals === undefined || first?.kind !== 'text' || !/^\p{Ll}/u.test(first.text)) return undefined
  const whole = { kind: 'text', text: capitals + first.text } as const
  return {
    value: [
      { kind: 'text', text: left.text.slice(0, -capitals.length) },
      { ...right, content: [whole, ...others] },
    ],
    repairs: [{ kind: 'glued-link', found: `${capitals}[${first.text}]`, made: `[${whole.text}]` }],
  }
}

// `**C**trl` sets a letter apart on purpose.
const isPartOfWord = (left: Inline<unknown>, right: Inline<unknown>): boolean =>
  [left, right].some((inline) => inline.kind === 'strong' && inlineText(inline.content).length < 3)
