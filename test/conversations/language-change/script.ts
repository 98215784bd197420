import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a language that is chosen, kept, and left to the client again',
  steps: [
    writes(ada, 'language'),
    presses(ada, 'Send', { with: { locale: 'Norsk bokmål' } }),
    writes(ada, 'forgot my password'),
    writes(ada, 'språk'),
    presses(ada, 'Send', { with: { locale: 'Automatisk' } }),
    writes(ada, 'forgot my password'),
  ],
}
