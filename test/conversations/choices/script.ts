import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'choices, one that is chosen, and none that fits',
  steps: [
    writes(ada, 'my laptop makes noise'),
    presses(ada, 'Speed up a slow computer'),
    writes(ada, 'a colleague reads my mail'),
    presses(ada, 'None of these'),
  ],
}
