import { kari, nur } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a vote by buttons, where there are no thumbs, which whoever asked has alone',
  steps: [
    writes(nur, 'الطابعة لا تطبع', 'group'),
    presses(kari, 'لا', { in: 'group' }),
    presses(nur, 'لا', { in: 'group' }),
    presses(nur, 'إرسال', { in: 'group', with: { 'ما المشكلة؟': 'يصعب فهمها' } }),
  ],
}
