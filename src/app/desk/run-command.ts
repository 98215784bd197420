import type { Command } from '../../answer/answer.ts'
import { answerReply } from '../../card/reply.ts'
import { messages, type Said } from '../../card/said.ts'
import { forgetReply, languageReply } from '../../card/settings-card.ts'
import { byNearness } from '../../locale/match-locale.ts'
import { deskContext } from '../card-context.ts'
import { noticeOnly } from '../notice-only.ts'
import { setExpertsHere } from '../requests/experts-here.ts'
import { myRequests } from '../requests/my-requests.ts'
import { askExpert } from '../requests/request-expert.ts'
import { type Asker, localeOf, pressedFor } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'

/** Does what somebody wrote as a command. */
export async function runCommand(command: Command, asker: Asker, parts: TurnParts): Promise<Said> {
  const reader = localeOf(asker)
  const context = {
    ...deskContext(parts.library, reader, asker.channel, parts.detect),
    ...pressedFor(asker),
  }
  switch (command) {
    case 'help':
      return messages(answerReply({ kind: 'command', reader, command }, context))
    case 'language':
      return messages(languageReply(byNearness(reader, parts.library.knowledgeBase.locales), reader, context))
    case 'plainText':
      return writePlainText(true, asker, parts)
    case 'cards':
      return writePlainText(false, asker, parts)
    case 'forget':
      return messages(forgetReply(reader, context))
    case 'requests':
      return messages(await myRequests(asker, parts))
    case 'expert':
      return askExpert({}, asker, parts)
    case 'expertsHere':
      return setExpertsHere(asker, parts)
  }
}

async function writePlainText(plainText: boolean, asker: Asker, { record, now }: TurnParts): Promise<Said> {
  await record.preferences.set(asker.person, { plainText }, now())
  const reply = noticeOnly(
    (phrases) => (plainText ? phrases.plainTextIsOn : phrases.plainTextIsOff),
    localeOf(asker),
    asker.channel,
  )
  return messages({ ...reply, isPlain: plainText })
}
