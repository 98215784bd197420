/**
 * How people go on from a question in chat. A word or words that it begins with; `x-` begins its first word; `-x` is how
 * it ends, in languages that say so at the end. Small letters; no punctuation.
 */
const connectives: Readonly<Record<string, string>> = {
  ar: 'و, وعلى, وفي, وماذا, وكيف, ولكن, وهل, ومن, وإذا, وبالنسبة, ماذا عن, أيضا, وب-, وعن',
  bg: 'и, а, ами, но, също, освен това',
  cs: 'a, ale, také, taky, co takhle, nebo',
  da: 'og, men, hvad med, også, hvad så, eller',
  de: 'und, aber, was ist mit, wie ist es mit, wie sieht es mit, auch, oder, außerdem',
  el: 'και, κι, αλλά, τι γίνεται με, επίσης, ή',
  en: 'and, but, also, or, what about, how about, what if, plus, then',
  es: 'y, e, pero, también, qué tal, qué pasa con, o, además',
  et: 'ja, aga, ent, kuidas on, samuti, lisaks, või',
  fi: 'ja, entä, entäs, mutta, myös, lisäksi, tai',
  fr: "et, mais, qu'en est-il, aussi, ou, par contre",
  he: 'ו, ומה, ואיך, ואם, מה עם, מה לגבי, אבל, וגם, גם, וב-, ול-, או',
  hr: 'a, i, ali, što je s, što ako, također, ili',
  hu: 'és, s, de, mi a helyzet, mi van, továbbá, vagy',
  id: 'dan, tapi, tetapi, bagaimana dengan, bagaimana kalau, juga, lalu, terus, kalau di, atau',
  it: 'e, ed, ma, anche, oppure, o, inoltre, che ne dici di',
  ja: 'では, じゃあ, それでは, それなら, それと, また, そして, あと, でも, -では, -の場合は',
  ko: '그리고, 그럼, 그러면, 또, 또한, 그런데, 근데, -은요, -는요',
  lt: 'o, ir, bet, taip pat, be to, kaip dėl, arba',
  lv: 'un, bet, kā ar, arī, turklāt, vai arī',
  nb: 'og, men, hva med, også, hva hvis, enn, eller',
  nl: 'en, maar, hoe zit het met, wat met, ook, of, daarnaast',
  pl: 'a, i, ale, oraz, co z, też, również, albo',
  pt: 'e, mas, também, que tal, ou, além disso',
  ro: 'și, şi, si, dar, iar, ce zici de, cum rămâne cu, de asemenea, sau',
  ru: 'а, и, но, также, ещё, еще, или',
  sk: 'a, ale, aj, čo s, čo so, tiež, alebo',
  sl: 'in, pa, ampak, kaj pa, kako pa, tudi, ali pa',
  sr: 'a, i, ali, šta je sa, šta ako, takođe, ili',
  sv: 'och, men, hur är det med, också, även, eller',
  th: 'แล้ว, และ, ส่วน, แต่, หรือ, -ล่ะ',
  tr: 've, peki, ama, ya, ayrıca, bir de, veya',
  uk: 'а, і, й, та, але, також, ще, або',
  vi: 'và, còn, nhưng, thế còn, vậy còn, cũng, hoặc',
  zh: '那, 那么, 那麼, 还有, 還有, 另外, 而且, 但, 或者, -呢',
}

const MOST_WORDS = 7 // after the connective; more say enough to stand alone
const MOST_DENSE_LETTERS = 14 // the same in scripts without spaces

/** Whether a text goes on from the question before it, in one of the languages that it may be in. */
export function isFollowUp(text: string, languages: readonly string[]): boolean {
  const words = bare(text)
  return languages.some((language) => readConnectives(language).some((each) => goesOn(words, each)))
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[\s,،、，]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')

const readConnectives = (language: string): readonly string[] =>
  connectives[sameWords[language] ?? language]?.split(', ') ?? []

const sameWords: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', bs: 'hr' }

function goesOn(text: string, connective: string): boolean {
  if (connective.startsWith('-')) {
    const end = connective.slice(1)
    return text.endsWith(end) && isShort(text.slice(0, -end.length))
  }
  const isPrefix = connective.endsWith('-')
  const start = isPrefix ? connective.slice(0, -1) : connective
  if (!text.startsWith(start)) return false
  const rest = text.slice(start.length)
  return (isPrefix || dense.test(start) || /^\s/.test(rest)) && isShort(rest)
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

function isShort(rest: string): boolean {
  if (!/\p{L}/u.test(rest)) return false
  return dense.test(rest)
    ? (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= MOST_DENSE_LETTERS
    : rest.trim().split(/\s+/u).length <= MOST_WORDS
}
