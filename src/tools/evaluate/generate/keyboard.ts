import { below, type Random } from './random.ts'

// Rows as they lie under the fingers, one keyboard after the other.
const keyboards: readonly (readonly string[])[] = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
  ['ๆไำพะัีรนยบล', 'ฟหกดเ้่าสวง', 'ผปแอิืทมใฝ'],
]

const neighbours = new Map<string, string>()
for (const rows of keyboards) {
  for (const [row, keys] of rows.entries()) {
    for (const [place, key] of [...keys].entries()) {
      const near = [keys[place - 1], keys[place + 1], rows[row - 1]?.[place], rows[row + 1]?.[place]]
      neighbours.set(key, near.filter((other) => other !== undefined).join(''))
    }
  }
}

/** A key beside the letter's own; undefined for letters that are on none of our keyboards. */
export function neighbourKey(letter: string, random: Random): string | undefined {
  const near = neighbours.get(letter.normalize('NFD').charAt(0).toLowerCase())
  return near?.charAt(below(near.length, random))
}
