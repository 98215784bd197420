/**
 * The words that a Markdown text says, in order, by rules that share nothing with the program: no tags, no targets of
 * links, no marks. What an author wrote for a machine is taken away, everything else is a word.
 */
export const wordsSaidBy = (markdown: string): readonly string[] =>
  readable(markdown)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(lettersOf)
    .filter((word) => word !== '')

/** Letters and digits alone, however they are written. */
export const lettersOf = (text: string): string =>
  text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const readable = (markdown: string): string =>
  rules.reduce((text, [written, said]) => text.replace(written, said), markdown)

const scheme = '(?:[a-z-]+:|/|media/|[\\w-]+\\.md)'
const rest = '(?:[^\\s()]|\\([^\\s()]*\\))*'

const rules: readonly (readonly [RegExp, string])[] = [
  [/<img[^<>]*>|<\/?[a-z]+(?:\s+[a-z-]+=[^<>]*)?\s*\/?>/gi, ' '],
  [/^[ >\t]*```\S*/gm, ' '],
  [/\[!VIDEO[^\]]*\]/gi, ' '],
  [/^[ >\t]*\[\s*(?:![^\][\n]{2,20}|تلميحات ?1)\]/gm, ' '], // the second: a mark that a machine translated
  [new RegExp(`\\]\\s?\\(\\s*<?${scheme}${rest}(?:\\s+"[^"]*")?\\s*\\)?`, 'gi'), '] '],
  [/(?<![\p{L}\p{N}#/&(])#A\d/gu, ' '],
  [/&(?:nbsp|amp|apos|quot|lt|gt|#\d+|#x[\da-f]+);/gi, ' '],
  [/^([ \t>]*)(?:[-*+][ \t]+)?\d{1,3}[.)][ \t]/gm, '$1 '],
]
