import type { Answer } from '../answer/answer.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { smallTalkReply } from './small-talk-card.ts'

/** The line that stands in a notification and in the list of chats. */
export function answerSummary(answer: Answer, phrases: Phrases): string {
  switch (answer.kind) {
    case 'article':
      return answer.shown.edition.title
    case 'choices':
      return phrases.whichOne
    case 'nothing':
      return answer.reason === 'no-words' ? phrases.noWords : phrases.nothingFound
    case 'smalltalk':
      return smallTalkReply(answer.smalltalk, phrases)
    case 'command':
      return phrases.help
  }
}
