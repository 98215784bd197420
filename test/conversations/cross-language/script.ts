import { ada, hans, kari } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows:
    'a question in another language than that of the reader’s client, and one that no language is certain of',
  steps: [
    writes(ada, 'jeg har glemt passordet mitt, hva gjør jeg nå'),
    writes(kari, 'how do I get my deleted file back?'),
    writes(hans, 'VPN'),
  ],
}
