/** At most `longest` characters, cut between words where there are words, with `…` for what is left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${atWord.length > longest / 2 ? atWord : cut}…`
}
