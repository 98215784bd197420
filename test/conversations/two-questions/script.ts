import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows: 'several questions in one message: two answers, and what is left out',
  steps: [
    writes(ada, 'How do I reset my password? Why does the printer not print?'),
    writes(ada, 'I forgot my password\n\nThe printer does not print\n\nHow do I set an out-of-office reply?'),
    writes(ada, 'how do I connect to the wifi and how do I record a meeting'),
  ],
}
