import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a misspelt word that is put right, said so, and searched as written on demand',
  steps: [writes(ada, 'i forgot my pasword'), presses(ada, 'Search exactly as written')],
}
