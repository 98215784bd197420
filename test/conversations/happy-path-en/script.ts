import { ada } from '../people.ts'
import type { Script } from '../script.ts'
import { installs, writes } from '../steps.ts'

export const script: Script = {
  shows: 'a newcomer who is greeted, asks, gets the article and says thanks',
  steps: [installs(ada), writes(ada, 'forgot my password'), writes(ada, 'thanks')],
}
