import { kari } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'an answer in Norwegian, turned to its English source and back',
  steps: [
    writes(kari, 'hei'),
    writes(kari, 'glemt passordet'),
    presses(kari, 'Original (engelsk)'),
    writes(kari, 'takk'),
  ],
}
