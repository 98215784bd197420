import { kari } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, pressesThumb, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a vote by the thumbs of Teams, with the form that Svar draws for them',
  steps: [
    writes(kari, 'skriveren skriver ikke ut'),
    pressesThumb(kari, 'dislike'),
    presses(kari, 'Send', {
      with: { 'Hva var galt?': 'Utdatert', 'Fortell mer (opptil 300 tegn)': 'Menyen heter noe annet' },
    }),
    pressesThumb(kari, 'like'),
    presses(kari, 'Send'),
  ],
}
