import type { Answer, Command } from '../../answer/answer.ts'
import { answerReply } from '../../card/reply.ts'
import { messages, type Said } from '../../card/said.ts'
import { forgetReply, languageReply, type OfferedLanguages } from '../../card/settings-card.ts'
import type { Locale } from '../../locale/locale.ts'
import { byNearness } from '../../locale/match-locale.ts'
import { deskContext } from '../card-context.ts'
import { noticeOnly } from '../notice-only.ts'
import { setExpertsHere } from '../requests/experts-here.ts'
import { myRequests } from '../requests/my-requests.ts'
import { askExpert } from '../requests/request-expert.ts'
import { type Asker, localeOf, pressedFor } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'

type Written = Extract<Answer, { kind: 'command' }>

/** Does what somebody wrote as a command, and says it in the language that the command was read in. */
export async function runCommand({ command, reader }: Written, from: Asker, parts: TurnParts): Promise<Said> {
  const asker: Asker = { ...from, reader: { ...from.reader, chosen: reader } }
  const context = {
    ...deskContext(parts.library, reader, asker.channel, parts.detect),
    ...pressedFor(asker),
  }
  if (aboutOne.has(command) && asker.scope !== 'personal')
    return messages(noticeOnly((phrases) => phrases.onlyAlone, reader, asker.channel))
  switch (command) {
    case 'help':
      return messages(answerReply({ kind: 'command', reader, command }, context))
    case 'language':
      return messages(languageReply(languagesFor(from, reader, parts), reader, context))
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

const languagesFor = ({ reader }: Asker, nearest: Locale, { library }: TurnParts): OfferedLanguages => ({
  locales: byNearness(nearest, library.knowledgeBase.locales),
  chosen: reader.chosen,
})

/** What these say or set, nobody else in a group is to read or to be surprised by. */
const aboutOne: ReadonlySet<Command> = new Set(['requests', 'forget', 'plainText', 'cards'])

async function writePlainText(plainText: boolean, asker: Asker, { record, now }: TurnParts): Promise<Said> {
  await record.preferences.set(asker.person, { plainText }, now())
  const reply = noticeOnly(
    (phrases) => (plainText ? phrases.plainTextIsOn : phrases.plainTextIsOff),
    localeOf(asker),
    asker.channel,
  )
  return messages({ ...reply, isPlain: plainText })
}
