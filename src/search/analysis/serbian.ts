/** Serbian in Latin letters: it is written in both scripts, and people read and search in either. For small letters. */
export const serbianInLatin = (text: string): string =>
  text.replace(/[\u0400-\u04ff]/g, (letter) => latinOf.get(letter) ?? letter)

/** The same the other way. */
export const serbianInCyrillic = (text: string): string =>
  text.replace(/lj|nj|dž|[a-zčćđšž]/g, (letter) => cyrillicOf.get(letter) ?? letter)

const letters =
  'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš'.split(' ')
const latinOf = new Map(letters.map((pair) => [pair.slice(0, 1), pair.slice(1)]))
const cyrillicOf = new Map(letters.map((pair) => [pair.slice(1), pair.slice(0, 1)]))
