import { type Answered, answerQuestion } from '../answer/answer-question.ts'
import { chooseEdition } from '../answer/choose-edition.ts'
import type { Library } from '../answer/library.ts'
import { MAX_QUESTION, type Reader } from '../answer/read-question.ts'
import type { CardAction } from '../card/card-action.ts'
import type { Channel } from '../card/card-context.ts'
import { answerReply, type Reply, welcomeReply } from '../card/reply.ts'
import type { DetectLanguage } from '../locale/detect-language.ts'
import type { Locale } from '../locale/locale.ts'
import type { Incoming } from '../teams/incoming.ts'
import { unwatched, type Watch } from '../telemetry/watch.ts'
import { cardContext } from './card-context.ts'
import { noticeOnly } from './notice-only.ts'

/** Who says something, and where. */
export interface Asker {
  readonly reader: Reader
  readonly channel: Channel
}

/** What to say to something that came in: pure but for the library at hand, so that every path can be read in a test. */
export type SupportDesk = (incoming: Incoming, asker: Asker, library: Library) => readonly Reply[]

export const createSupportDesk =
  (detect: DetectLanguage, watch: Watch = unwatched): SupportDesk =>
  (incoming, asker, library) => {
    const tools = { detect, watch }
    switch (incoming.kind) {
      case 'question':
        return answer(incoming.text, asker, library, tools)
      case 'press':
        return pressed(incoming.action, asker, library, tools)
      case 'strange-press':
        return [noticeOnly((phrases) => phrases.articleIsGone, clientLocale(asker), asker.channel)]
      case 'attachment':
        return [noticeOnly((phrases) => phrases.onlyAttachment, clientLocale(asker), asker.channel)]
      case 'empty':
        return [noticeOnly((phrases) => phrases.noWords, clientLocale(asker), asker.channel)]
      case 'installed':
        return [welcomeReply(clientLocale(asker), cardContext(library, clientLocale(asker), asker.channel))]
      case 'ignored':
        return []
    }
  }

const clientLocale = ({ reader }: Asker): Locale => reader.chosen ?? reader.client ?? reader.fallback

interface Tools {
  readonly detect: DetectLanguage
  readonly watch: Watch
}

function answer(text: string, asker: Asker, library: Library, { detect, watch }: Tools): readonly Reply[] {
  const { measure, count } = watch
  const search = () => answerQuestion(text, asker.reader, library, detect)
  const answered = measure('search', search, ({ answer: { kind } }) => ({ kind }))
  count.answer(answered.answer.kind)
  return [...tooLong(text, answered, asker), measure('render', () => drawn(answered, asker, library))]
}

const drawn = ({ answer }: Answered, { channel }: Asker, library: Library): Reply =>
  answerReply(answer, cardContext(library, answer.reader, channel))

function tooLong(text: string, { answer }: Answered, asker: Asker): readonly Reply[] {
  if (text.length <= MAX_QUESTION) return []
  return [noticeOnly((phrases) => phrases.longQuestion, answer.reader, asker.channel)]
}

function pressed(action: CardAction, asker: Asker, library: Library, tools: Tools): readonly Reply[] {
  switch (action.svar) {
    case 'ask':
      return answer(action.text, asker, library, tools)
    case 'none':
      return [noticeOnly((phrases) => phrases.rephrase, clientLocale(asker), asker.channel)]
    case 'article':
      return [openArticle(action.id, action.locale, asker, library)]
  }
}

function openArticle(id: string, reader: Locale, asker: Asker, library: Library): Reply {
  const article = library.knowledgeBase.articles.get(id)
  if (article === undefined) return noticeOnly((phrases) => phrases.articleIsGone, reader, asker.channel)
  const shown = chooseEdition(article, reader)
  const chosen = { kind: 'article', reader, shown, alternatives: [], confidence: 1 } as const
  return answerReply(chosen, cardContext(library, reader, asker.channel))
}
