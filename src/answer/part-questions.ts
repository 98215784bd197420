/** What is long enough to be a question of its own; scripts without spaces say as much in fewer letters. */
const LEAST_WORDS = 3
const LEAST_LETTERS = 12
const LEAST_DENSE_LETTERS = 5

/**
 * The two questions of a message that asks two, else the message as it is. Only where both end with a question mark or
 * stand on lines of their own: a long story with one question at its end is one question.
 */
export function partQuestions(text: string): readonly string[] {
  const sentences = text
    .split(/(?<=[?？؟;])\s+|(?<=[？])|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return sentences.length === 2 && sentences.every(isQuestion) ? sentences : [text]
}

function isQuestion(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text))
    return letters >= LEAST_DENSE_LETTERS
  return letters >= LEAST_LETTERS && text.split(/\s+/u).length >= LEAST_WORDS
}
