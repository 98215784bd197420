// Card templating evaluates `${…}`, and TextBlocks evaluate `{{DATE(…)}}`. Words of an article must do neither.
const syntax = /[${](?=\{)|\}(?=\})/g

const wordJoiner = '\u2060' // has no width, and no line breaks at it

export const isReadByTemplating = (text: string): boolean => text.search(syntax) >= 0

/** The same to a reader, nothing to card templating: for texts that are one string, such as a button's title. */
export const plainForTemplating = (text: string): string => text.replace(syntax, `$&${wordJoiner}`)

/** Cut where templating would read on, so that what is copied from the runs is still as written. */
export const cutForTemplating = (text: string): readonly string[] =>
  text.split(/(?<=[${])(?=\{)|(?<=\})(?=\})/)
