import { isYesOrNo, readYesOrNo } from '../../answer/yes-or-no.ts'
import { messages, type Said } from '../../card/said.ts'
import { locale } from '../../locale/locale.ts'
import { noticeOnly } from '../notice-only.ts'
import { orWithout } from '../or-without.ts'
import { askExpert } from '../requests/request-expert.ts'
import { insteadOfExperts } from '../requests/whom-to-turn-to.ts'
import { type Asker, localeOf } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { type KeptTalk, keepTalk, noTalk, readTalk } from './talk.ts'

/** Later, a *yes* says yes to something else. */
const OFFER_MS = 10 * 60_000
const MISSES = 2 // after as many a person is offered

/** Reads *yes* and *no* as what *Shall I ask a person?* was asked; undefined where nothing was, or something else is said. */
export async function replyToOffer(text: string, asker: Asker, parts: TurnParts): Promise<Said | undefined> {
  const { record, now, log } = parts
  if (!isYesOrNo(text)) return undefined
  const kept = await orWithout('talk not read', () => readTalk(asker, record, now()), noTalk, log)
  const { asked, misses } = kept.talk
  if (asked === undefined || misses < MISSES || now() - asked.at > OFFER_MS) return undefined
  const question = await record.questions.get(asked.questionId)
  if (question?.person !== asker.person) return undefined
  const reader = locale(question.locale)
  if ((await insteadOfExperts(reader, asker, parts)) !== undefined) return undefined
  const said = readYesOrNo(text, [reader, localeOf(asker), locale('en-US')])
  if (said === undefined) return undefined
  await keepAnswered(asker, kept, parts)
  const inOffersLanguage = { ...asker, reader: { ...asker.reader, chosen: reader } }
  return said === 'yes'
    ? askExpert({ asked: question.id }, inOffersLanguage, parts)
    : messages(noticeOnly((phrases) => phrases.rephrase, reader, asker.channel))
}

/** Two more misses until it is offered again. */
const keepAnswered = (asker: Asker, kept: KeptTalk, { record, now }: TurnParts): Promise<void> =>
  keepTalk(asker, record, { ...kept, talk: { ...kept.talk, misses: 0 } }, now())
