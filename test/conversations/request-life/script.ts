import { grace, kari, linus, mallory } from '../people.ts'
import type { Script } from '../script.ts'
import { bothPress, presses, searches, writes } from '../steps.ts'

export const script: Script = {
  shows: 'the whole life of a request, with two experts who race for it and one who is none',
  steps: [
    writes(linus, 'experts here', 'experts'),
    writes(kari, 'sofaen knirker'),
    writes(kari, 'lyset blinker i taket'),
    presses(kari, 'Spør en ekspert'),
    presses(kari, 'Send', {
      with: { 'Hva trenger du hjelp med?': 'Lyset blinker', Detaljer: 'I tredje etasje' },
    }),
    bothPress(grace, linus, 'Assign to me', 'experts'),
    presses(mallory, 'Close', { in: 'experts' }),
    presses(grace, 'Reply', { in: 'experts' }),
    presses(grace, 'Send', {
      in: 'experts',
      with: { 'Your reply': 'Jeg har byttet pæren.\nSi fra om den blinker igjen.' },
    }),
    presses(kari, 'Åpne på nytt'),
    presses(kari, 'Send', { with: { Detaljer: 'Det blinker igjen.\nNå om natten også.' } }),
    presses(linus, 'Assign to me', { in: 'experts' }),
    presses(linus, 'Give back', { in: 'experts' }),
    presses(grace, 'Close', { in: 'experts' }),
    writes(kari, 'mine henvendelser'),
    searches(grace, 'Lyset', 'requests'),
  ],
}
