import { ada, linus } from '../people.ts'
import type { Script } from '../script.ts'
import { presses, writes } from '../steps.ts'

export const script: Script = {
  shows: 'articles step by step, and the steps that somebody is stuck at handed to the experts',
  steps: [
    writes(linus, 'experts here', 'experts'),
    writes(ada, 'forgot my password'),
    presses(ada, 'Step by step'),
    presses(ada, 'Next step'),
    presses(ada, 'I am stuck here'),
    presses(ada, 'Send', { with: { Details: 'Stuck at step 2: the picture stays empty' } }),
    presses(ada, 'Previous step'),
    presses(ada, 'Done'),
    presses(ada, 'Unlock a locked account'),
    presses(ada, 'Step by step'),
    presses(ada, 'I am stuck here'),
  ],
}
