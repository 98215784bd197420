import { ada, kari } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'an answer in the thread of a channel, whose buttons are for whoever asked',
  steps: [
    writes(ada, 'forgot my password', 'channel'),
    presses(kari, 'Step by step', { in: 'channel' }),
    presses(ada, 'Step by step', { in: 'channel' }),
  ],
}
