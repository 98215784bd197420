import type { CardAction } from '../../card/card-action.ts'
import type { Said } from '../../card/said.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { noticeOnly } from '../notice-only.ts'
import { changeRequest } from '../requests/change-request.ts'
import { forgetPerson } from '../requests/forget-person.ts'
import { openReopen } from '../requests/reopen-request.ts'
import { openReply } from '../requests/reply-to-request.ts'
import { askExpert, sendRequest } from '../requests/request-expert.ts'
import { wordTo } from '../word-to.ts'
import { answerMessage } from './answer-message.ts'
import { type Asker, localeOf } from './asker.ts'
import { openArticle, refuseChoices } from './choose-article.ts'
import type { TurnParts } from './desk-parts.ts'
import { pressVote } from './feedback/press-vote.ts'
import { searchAgain } from './search-again.ts'
import { setLanguage } from './set-language.ts'
import { showStep, turnCard } from './turn-card.ts'

/** Does what a button of one of Svar's cards says. */
export async function pressButton(action: CardAction, asker: Asker, parts: TurnParts): Promise<Said> {
  if (action.for !== undefined && !asker.person.startsWith(action.for))
    return wordTo(asker, (phrases) => phrases.notYourButton)
  switch (action.svar) {
    case 'ask':
      return answerMessage(action.text, asker, parts)
    case 'article':
    case 'insert': // a dialog's button, in a chat
      return openArticle(action, asker, parts)
    case 'view':
      return turnCard(action, asker, parts)
    case 'step':
      return showStep(action, asker, parts)
    case 'exact':
    case 'alone':
      return searchAgain(action, asker, parts)
    case 'none':
      return refuseChoices(action, asker, parts)
    case 'language':
      return { kind: 'in-place', reply: await setLanguage(action.locale, asker, parts) }
    case 'forget':
      return forget(asker, parts)
    case 'vote':
      return pressVote(action, asker, parts)
    case 'cancel':
      return notice((phrases) => phrases.nothingChanged, localeOf(asker), asker)
    case 'expert':
      return askExpert(action, asker, parts)
    case 'send-request':
      return sendRequest(action, asker, parts)
    case 'change-request':
      return changeRequest(action, asker, parts)
    case 'reply-form':
      return openReply(action, asker, parts)
    case 'reopen-form':
      return openReopen(action, asker, parts)
  }
}

const notice = (words: (phrases: Phrases) => string, reader: Locale, { channel }: Asker): Said => ({
  kind: 'in-place',
  reply: noticeOnly(words, reader, channel),
})

async function forget(asker: Asker, parts: TurnParts): Promise<Said> {
  await forgetPerson(asker, parts)
  return notice((phrases) => phrases.forgotten, localeOf(asker), asker)
}
