import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'choices, one that is chosen, and none that fits',
  steps: [
    writes(ada, 'screen is black'),
    presses(ada, 'Microphone or camera not working in Teams'),
    writes(ada, 'I spilled coffee on the laptop'),
    presses(ada, 'None of these'),
  ],
}
