import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'choices, one that is chosen, and none that fits',
  steps: [
    writes(ada, 'I cannot get in'),
    presses(ada, 'Reset or change your password'),
    writes(ada, 'I spilled coffee on the laptop'),
    presses(ada, 'None of these'),
  ],
}
