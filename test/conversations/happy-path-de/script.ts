import { hans } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows: 'an answer in German, with its long words',
  steps: [writes(hans, 'hallo'), writes(hans, 'der Drucker druckt nicht'), writes(hans, 'danke')],
}
