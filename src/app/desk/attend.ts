import type { CardContext } from '../../card/card-context.ts'
import { type Reply, welcomeReply } from '../../card/reply.ts'
import { messages, type Said } from '../../card/said.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { extensionCommands } from '../../teams/extension-commands.ts'
import type { Incoming } from '../../teams/incoming.ts'
import { deskContext } from '../card-context.ts'
import { noticeOnly } from '../notice-only.ts'
import { findRequests } from '../requests/find-requests.ts'
import { dropInstallation, keepInstallation } from '../requests/keep-reference.ts'
import { wordTo } from '../word-to.ts'
import { answerMessage } from './answer-message.ts'
import { type Asker, localeOf } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { findHelp } from './extension/find-help.ts'
import { pressInDialog } from './extension/press-in-dialog.ts'
import { searchArticles } from './extension/search-articles.ts'
import { pressThumb } from './feedback/press-thumb.ts'
import { pressButton } from './press-button.ts'

/** What is done about something that came in. */
export async function attend(incoming: Incoming, asker: Asker, parts: TurnParts): Promise<Said> {
  const said = await answer(incoming, asker, parts)
  return asker.wantsPlainText && said.kind === 'messages'
    ? { ...said, replies: said.replies.map((reply): Reply => ({ isPlain: true, ...reply })) }
    : said
}

async function answer(incoming: Incoming, asker: Asker, parts: TurnParts): Promise<Said> {
  switch (incoming.kind) {
    case 'question':
      return answerMessage(incoming.text, asker, parts)
    case 'edited':
      return incoming.text === '' ? { kind: 'done' } : answerMessage(incoming.text, asker, parts, 'edited')
    case 'deleted':
      await parts.record.questions.deleteByActivity(asker.conversation, asker.activityId)
      return { kind: 'done' }
    case 'press':
      return pressButton(incoming.action, asker, parts)
    case 'search':
      return incoming.command === extensionCommands.requests
        ? findRequests(incoming, asker, parts)
        : searchArticles(incoming, asker, parts)
    case 'find-help':
      return findHelp(incoming.text, asker, parts)
    case 'dialog-press':
      return pressInDialog(incoming.action, asker, parts)
    case 'thumb':
      return pressThumb(incoming, asker, parts)
    case 'strange-press':
      return wordTo(asker, (phrases) => phrases.buttonIsOld)
    case 'attachment':
      return messages(sentence((phrases) => phrases.onlyAttachment, asker))
    case 'empty':
      return messages(sentence((phrases) => phrases.noWords, asker))
    case 'installed':
      await keepInstallation(asker, parts.record, parts.now())
      return messages(welcomeReply(localeOf(asker), contextFor(asker, parts)))
    case 'removed':
      await parts.record.conversations.drop(asker.conversation)
      await dropInstallation(asker, parts.record)
      return { kind: 'done' }
    case 'ignored':
      return { kind: 'unknown' }
  }
}

const sentence = (words: (phrases: Phrases) => string, asker: Asker): Reply =>
  noticeOnly(words, localeOf(asker), asker.channel)

const contextFor = (asker: Asker, { library, detect }: TurnParts): CardContext =>
  deskContext(library, localeOf(asker), asker.channel, detect)
