const LONGEST = 80 // letters: what people pass on is short, and each one costs its room in the index

/** The addresses that a text names or links to, each once, as `aka.ms/sspr`: however they are written, they are the same. */
export function addressesIn(text: string): readonly string[] {
  const found = (text.match(linked) ?? []).map(plainAddress).filter(isAddress)
  return [...new Set(found)].filter((address) => address.length <= LONGEST)
}

const linked = /https?:\/\/[^\s<>"'`()[\]{}|*]+/gi

/** Without protocol, locale and what does not matter at its end. */
export const plainAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/[a-z]{2}-[a-z]{2}(?=\/)/, '')
    .replace(/[\s/.,;:!?]+$/, '')

/** Whether a word is an address with a path, in its plain form: a host alone is the name of a product or a company. */
export const isAddress = (word: string): boolean => word.includes('/') && address.test(word)

const address = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S+$/
