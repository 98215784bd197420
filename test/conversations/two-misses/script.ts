import { kari } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows: 'two questions in a row without an answer, and whom to turn to where there are no experts',
  steps: [writes(kari, 'sofaen knirker'), writes(kari, 'lyset blinker i taket')],
  settings: { SUPPORT_CONTACT: 'help@example.com' },
}
