import { ada, kari } from '../people.ts'
import type { Script } from '../script.ts'
import { searches } from '../steps.ts'

export const script: Script = {
  shows:
    'articles searched in the compose box: by the beginning of a title, with a typo, in the reader’s language, without a find',
  steps: [
    searches(ada, ''),
    searches(ada, 'printer is n'),
    searches(ada, 'prniter'),
    searches(kari, 'printer is not'),
    searches(ada, 'xqzwv'),
  ],
}
