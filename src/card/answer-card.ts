import type { Answer } from '../answer/answer.ts'
import { articleCard } from './article-card.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext } from './card-context.ts'
import { choicesCard } from './choices-card.ts'
import { nothingCard } from './nothing-card.ts'
import { smallTalkCard } from './small-talk-card.ts'
import { helpCard } from './talk-card.ts'

/** What the bot says, as an Adaptive Card. */
export function answerCard(answer: Answer, context: CardContext): AdaptiveCard {
  switch (answer.kind) {
    case 'article':
      return articleCard(answer, context)
    case 'choices':
      return choicesCard(answer, context)
    case 'nothing':
      return nothingCard(answer, context)
    case 'smalltalk':
      return smallTalkCard(answer.smalltalk, answer.reader, context)
    case 'command':
      return helpCard(answer.reader, context)
  }
}
