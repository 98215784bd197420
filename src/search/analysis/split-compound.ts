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

const LONGEST = 40 // letters; longer words are no words, and cost time

/** `kennwortablauf` as `kennwort`, `ablauf`, where both are known as words; empty for what is no compound. */
export function splitCompound(
  term: string,
  language: string,
  isKnown: (term: string) => boolean,
): readonly string[] {
  const between = links[language]
  if (between === undefined || term.length > LONGEST || !/^\p{L}+$/u.test(term)) return []
  // The longest last part first: it says what the whole thing is.
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
    const last = term.slice(at)
    if (!isKnown(last)) continue
    const first = partsOf(term.slice(0, at), between, language, isKnown)
    if (first.length > 0) return [...first, last]
  }
  return []
}

/** What stands before the last part: a known word, or a compound of such. */
function partsOf(
  written: string,
  between: readonly string[],
  language: string,
  isKnown: (term: string) => boolean,
): readonly string[] {
  const bare = between
    .filter((link) => written.endsWith(link))
    .map((link) => written.slice(0, written.length - link.length))
    .filter((part) => part.length >= SHORTEST_PART - 1)
  const word = bare.flatMap((part) => [part, stem(part, language)]).find(isKnown)
  if (word !== undefined) return [word]
  return bare.map((part) => splitCompound(part, language, isKnown)).find((parts) => parts.length > 0) ?? []
}
