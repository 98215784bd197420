import { stem } from './stem.ts'

// What may stand between the parts of a compound.
const links: Readonly<Record<string, readonly string[]>> = {
  de: ['', 's', 'n', 'es', 'en', 'er', 'e'],
  nl: ['', 's', 'e', 'en', 'n'],
  nb: ['', 's', 'e'],
  nn: ['', 's', 'e'],
  da: ['', 's', 'e'],
  sv: ['', 's', 'e', 'o'],
  fi: ['', 'n'],
  hu: [''],
  et: [''],
}

const SHORTEST_PART = 4 // shorter ones are mostly prefixes and endings

/** `kennwortablauf` as `kennwort`, `ablauf`, where both are known as words; empty for what is no compound. */
export function splitCompound(
  term: string,
  language: string,
  isKnown: (term: string) => boolean,
): readonly string[] {
  const between = links[language]
  if (between === undefined || term.length < 2 * SHORTEST_PART || !/^\p{L}+$/u.test(term)) return []
  // The longest last part first: it says what the whole thing is.
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
    const last = term.slice(at)
    if (!isKnown(last)) continue
    const first = knownPart(term.slice(0, at), between, language, isKnown)
    if (first === undefined) continue
    const parts = splitCompound(first, language, isKnown)
    return [...(parts.length > 0 ? parts : [first]), last]
  }
  return []
}

function knownPart(
  written: string,
  between: readonly string[],
  language: string,
  isKnown: (term: string) => boolean,
): string | undefined {
  for (const link of between) {
    const bare = written.endsWith(link) ? written.slice(0, written.length - link.length) : ''
    if (bare.length < SHORTEST_PART - 1) continue
    const part = [bare, stem(bare, language)].find(isKnown)
    if (part !== undefined) return part
  }
  return undefined
}
