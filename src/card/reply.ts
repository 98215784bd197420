import type { Answer } from '../answer/answer.ts'
import type { Locale } from '../locale/locale.ts'
import { answerCard } from './answer-card.ts'
import { answerMarkdown } from './answer-markdown.ts'
import { answerSummary } from './answer-summary.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext, TalkContext } from './card-context.ts'
import type { Citation } from './citation.ts'
import { noticeCard, rephraseCard, welcomeCard, welcomeMarkdown } from './talk-card.ts'

/** One thing that the bot says, in every form that a channel may want. */
export interface Reply {
  readonly locale: Locale
  /** For notifications and the list of chats. */
  readonly summary: string
  readonly card: AdaptiveCard
  /** The same as Markdown, for channels without cards. */
  readonly markdown: string
  /** Whether the reader wants plain text; undefined: as they chose. */
  readonly isPlain?: boolean
  /** Teams draws thumbs below the Markdown, and this behind its `[1]`. */
  readonly cites?: Citation
  /** The message of Svar's own that this one takes the place of. */
  readonly replaces?: string
}

export const answerReply = (answer: Answer, context: CardContext): Reply => ({
  locale: answer.reader,
  summary: answerSummary(answer, context.phrases),
  card: answerCard(answer, context),
  markdown: answerMarkdown(answer, context),
})

/** One of Svar's own sentences. */
export const noticeReply = (text: string, locale: Locale, context: TalkContext): Reply => ({
  locale,
  summary: text,
  card: noticeCard(text, locale, context),
  markdown: text,
})

/** How to ask again, and a person; `turnTo` says whom, where nobody answers requests. */
export const rephraseReply = (locale: Locale, context: TalkContext, turnTo?: string): Reply => ({
  ...noticeReply([context.phrases.rephrase, turnTo ?? ''].join('\n\n').trim(), locale, context),
  summary: context.phrases.rephrase,
  card: rephraseCard(locale, context, turnTo),
})

/** The first message of all. */
export const welcomeReply = (locale: Locale, context: TalkContext): Reply => ({
  locale,
  summary: context.phrases.welcome,
  card: welcomeCard(locale, context),
  markdown: welcomeMarkdown(context),
})
