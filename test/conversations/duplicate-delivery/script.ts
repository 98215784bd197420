import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { isDeliveredAgain, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a message that is delivered twice and answered once',
  steps: [writes(ada, 'forgot my password'), isDeliveredAgain(ada)],
}
