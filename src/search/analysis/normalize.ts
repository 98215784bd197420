/** The same word however it was typed: full-width, bold, with invisible joiners, in another script's look-alikes. */
export function normalize(text: string): string {
  if (!/[^\x20-\x7f]/.test(text)) return text.toLowerCase().replaceAll('`', "'")
  const plain = text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(digit, (found) => String(digitValue(found)))
    .replace(arabicMarks, '')
    .replace(/[أإآٱىیةکھہ’`´‘]/g, (letter) => arabicAndQuotes.get(letter) ?? letter)
  return isCyrillic.test(plain) ? plain.replace(lettersAndDigits, unmix) : plain
}

/** Without diacritics, where a writer may leave them out: not in Thai, Hindi or kana, whose marks are letters. */
export function fold(word: string): string {
  if (!/[^\x20-\x7f]/.test(word)) return word
  const bare = word.replace(/[ßøæœłđðþıъ]/g, (letter) => plainLetters.get(letter) ?? letter)
  return foldable.test(bare) ? bare.normalize('NFD').replace(marks, '').normalize('NFC') : bare
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu
const digit = /(?![0-9])\p{Nd}/gu
const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g
const foldable = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{N}\p{P}\p{M}]+$/u
const marks = /\p{M}+/gu

// Every run of decimal digits starts at a multiple of sixteen or at ten's six: its zero is found by walking down.
function digitValue(found: string): number {
  let zero = found.codePointAt(0) ?? 0
  const point = zero
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return point - zero
}

const arabicAndQuotes = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ھ', 'ه'],
  ['ہ', 'ه'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
])

const plainLetters = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

const isCyrillic = /\p{Script=Cyrillic}/u
const lettersAndDigits = /[\p{L}\p{N}]+/gu
const cyrillic = 'аеорсухіјѕвкмнт'
const latin = 'aeopcyxijsbkmht'

// A word that holds both scripts was typed on the wrong keyboard, or to slip past a filter: the fuller script wins.
function unmix(word: string): string {
  if (!isCyrillic.test(word) || !/\p{Script=Latin}/u.test(word)) return word
  const cyrillicLetters = word.replace(/[^\p{Script=Cyrillic}]/gu, '').length
  const isFuller = cyrillicLetters * 2 > word.length
  const [from, to] = isFuller ? [latin, cyrillic] : [cyrillic, latin]
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
}
