const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** UTF-16 units; what goes on for longer under one letter is a heap of accents, and not worth losing the text for. */
const LONGEST_LETTER = 64

/** Nothing below joins what stands before it, but a line feed its carriage return. */
const FIRST_JOINING = 0x300
const CARRIAGE_RETURN = 13

/**
 * At most `longest` UTF-16 units from the beginning of a text, which ends with a whole letter: with its accents, its emoji
 * of several parts, its flag. Looks around the cut alone, however long the text is.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  if (longest <= 0) return ''
  const [before, after] = [text.charCodeAt(longest - 1), text.charCodeAt(longest)]
  if (before < FIRST_JOINING && after < FIRST_JOINING && before !== CARRIAGE_RETURN)
    return text.slice(0, longest)
  const around = text.slice(0, longest + LONGEST_LETTER)
  const begin = letters.segment(around).containing(longest)?.index ?? longest
  const end = longest - begin > LONGEST_LETTER ? longest : begin
  return text.slice(0, end).replace(/[\ud800-\udbff]$/, '')
}
