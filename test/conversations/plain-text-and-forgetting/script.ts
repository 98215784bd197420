import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'plain text instead of cards, and all that is kept of somebody erased',
  steps: [
    writes(ada, 'plain text'),
    writes(ada, 'the printer does not print'),
    writes(ada, 'cards'),
    writes(ada, 'forget me'),
    presses(ada, 'Delete everything'),
  ],
}
