import { eve } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'the Emulator, where a button sends a message and a form comes as one',
  steps: [
    writes(eve, 'i forgot my pasword'),
    presses(eve, 'Step by step'),
    presses(eve, 'Next step'),
    writes(eve, 'a colleague reads my mail'),
    presses(eve, 'None of these'),
  ],
}
