import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows: 'two questions in one message that get an answer each',
  steps: [writes(ada, 'How do I reset my password? Why does the printer not print?')],
}
