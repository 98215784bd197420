import { setImmediate } from 'node:timers/promises'
import type { SearchData } from './index/search-data.ts'
import { frameLanguages, frameWordsOf } from './language/frame-words.ts'
import { languageSigns } from './language/language-signs.ts'
import { lexiconLanguages, lexiconOf } from './lexicon/lexicon.ts'
import { handKeptLanguages } from './lexicon/read-help-desk-words.ts'

/** Makes all that is made when it is first asked, so that no reader waits for it; between languages others have their turn. */
export async function warmUp({ indexes }: SearchData): Promise<void> {
  for (const language of new Set([...indexes.keys(), ...lexiconLanguages])) {
    lexiconOf(language) // also where no article is in it: a question may be
    await setImmediate()
  }
  for (const language of frameLanguages) {
    frameWordsOf(language)
    await setImmediate()
  }
  languageSigns('word') // reads what every language is told by
  await setImmediate()
  for (const index of indexes.values()) {
    void [index.numbers, index.rarities, index.pairs]
    await setImmediate()
  }
}

/** The same for the word lists of languages that no article is in: many, and seldom asked, so nobody waits for them. */
export async function warmUpOthers({ indexes }: SearchData): Promise<void> {
  for (const language of handKeptLanguages.filter((one) => !indexes.has(one))) {
    const lexicon = lexiconOf(language)
    await setImmediate()
    void lexicon.pairs
    await setImmediate()
  }
}
