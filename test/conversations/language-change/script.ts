import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a language that is chosen, kept when nothing is changed, and left to the client again',
  steps: [
    writes(ada, 'language'),
    presses(ada, 'Send', { with: { 'Which language shall I answer in?': 'Norsk bokmål' } }),
    writes(ada, 'forgot my password'),
    writes(ada, 'språk'),
    presses(ada, 'Send'),
    writes(ada, 'språk'),
    presses(ada, 'Send', { with: { 'Hvilket språk skal jeg svare på?': 'Automatisk' } }),
    writes(ada, 'forgot my password'),
  ],
}
