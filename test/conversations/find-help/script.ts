import { ada, kari } from '../people.ts'
import type { Script } from '../script.ts'
import { findsHelp, presses } from '../steps.ts'

export const script: Script = {
  shows: 'help that is found for somebody else’s message, and put into the answer to it',
  steps: [
    findsHelp(kari, '<p>My <b>printer</b> does not print</p>'),
    presses(kari, 'Send'),
    findsHelp(ada, '<p><img src="https://example.org/x"></p>'),
  ],
}
