import { nur } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows: 'an answer in Arabic, from right to left',
  steps: [writes(nur, 'مرحبا'), writes(nur, 'نسيت كلمة المرور الخاصة بي'), writes(nur, 'شكرا')],
}
