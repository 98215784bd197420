import { setImmediate } from 'node:timers/promises'
import { lexiconOf } from './lexicon/lexicon.ts'
import type { SearchData } from './search-data.ts'

/** Makes all that is made when it is first asked, so that no reader waits for it; between languages others have their turn. */
export async function warmUp({ indexes }: SearchData): Promise<void> {
  for (const [language, index] of indexes) {
    lexiconOf(language)
    await setImmediate()
    void [index.numbers, index.rarities, index.pairs]
    await setImmediate()
  }
}
