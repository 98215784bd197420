import { ada, kari } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, saysToOthers, writes } from '../steps.ts'

export const script: Script = {
  shows: 'an answer in the thread of a channel to what mentions Svar, with buttons for whoever asked',
  steps: [
    saysToOthers(kari, 'the printer does not print', 'channel'),
    saysToOthers(ada, 'help', 'channel'),
    writes(ada, 'forgot my password', 'channel'),
    presses(kari, 'Step by step', { in: 'channel' }),
    presses(ada, 'Step by step', { in: 'channel' }),
  ],
}
