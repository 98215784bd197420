import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a question that goes on from the one before, and is taken back',
  steps: [
    writes(ada, 'How do I connect to the Wi-Fi?'),
    writes(ada, 'and on my phone?'),
    presses(ada, 'It is a new question'),
  ],
}
