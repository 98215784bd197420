import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { deletes, edits, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a question that is edited, whose answer changes in its place, and deleted, whose words go',
  steps: [writes(ada, 'forgot my password'), edits(ada, 'the printer does not print'), deletes(ada)],
}
