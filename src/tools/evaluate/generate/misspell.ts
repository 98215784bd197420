import { neighbourKey } from './keyboard.ts'
import { below, type Random } from './random.ts'

const LONGEST_SPARED = 4 // letters: two slips in a shorter word leave nothing to know it by
const SLIPS = 2
// Written without spaces, a run is a sentence: a word there is about this long.
const SPACELESS_WORD = 8

/** Every word over four letters with two slips of the fingers: a key beside it, a letter dropped, doubled or swapped. */
export const misspell = (text: string, random: Random): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const letters = [...word]
    if (letters.length <= LONGEST_SPARED) return word
    let slips = spaceless.test(word) ? SLIPS * Math.ceil(letters.length / SPACELESS_WORD / 2) : SLIPS
    while (slips-- > 0) slip(letters, random)
    return letters.join('')
  })

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function slip(letters: string[], random: Random): void {
  const place = below(letters.length - 1, random)
  const [letter = '', next = ''] = letters.slice(place)
  const beside = neighbourKey(letter, random)
  const kinds = [[letter, letter, next], [next], [next, letter], ...(beside ? [[beside, next]] : [])]
  letters.splice(place, 2, ...(kinds[below(kinds.length, random)] ?? []))
}

/** As typed on a keyboard that has no such letters. Thai, Japanese and Chinese stay: there the marks are letters. */
export const withoutDiacritics = (text: string): string =>
  text.replace(/(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]\p{M}*)+/gu, (word) =>
    word
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[øØæÆßłŁ]/g, (letter) => plain[letter] ?? letter),
  )

const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
}
