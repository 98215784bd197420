import { cutText } from '../locale/cut-text.ts'
/** At most `longest` characters, cut between words where there are words, with `…` for what is left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = cutText(text, longest - 1)
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${atWord.length > longest / 2 ? atWord : cut}…`
}

/** The same by the room that it takes: a letter of Chinese, Japanese or Korean is as wide as two. */
export function shortenToWidth(text: string, widest: number): string {
  let width = 0
  let longest = 0
  for (const letter of text) {
    width += wide.test(letter) ? 2 : 1
    if (width > widest) return shorten(text, longest)
    longest += letter.length
  }
  return text
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u
