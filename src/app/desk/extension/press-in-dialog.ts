import { chooseEdition } from '../../../answer/choose-edition.ts'
import type { Article } from '../../../article/article.ts'
import type { CardAction } from '../../../card/card-action.ts'
import type { Reply } from '../../../card/reply.ts'
import type { Said } from '../../../card/said.ts'
import type { Locale } from '../../../locale/locale.ts'
import { wordTo } from '../../word-to.ts'
import { type Asker, localeOf } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'
import { pressButton } from '../press-button.ts'
import { findHelp, helpDialog } from './find-help.ts'
import { findsOf } from './finds-of.ts'

/** Does what a button in a dialog says, and answers in the dialog. */
export async function pressInDialog(action: CardAction, asker: Asker, parts: TurnParts): Promise<Said> {
  switch (action.svar) {
    case 'article':
      return ofArticle(action, asker, parts, openInDialog)
    case 'insert':
      return ofArticle(action, asker, parts, insert)
    case 'ask':
      return findHelp(action.text, asker, parts)
    default: // the buttons of chats
      return intoDialog(await pressButton(action, { ...asker, channel: 'other' }, parts))
  }
}

type Act = (article: Article, locale: Locale, asker: Asker, parts: TurnParts) => Said

function ofArticle(
  { id, locale }: Extract<CardAction, { svar: 'article' | 'insert' }>,
  asker: Asker,
  parts: TurnParts,
  act: Act,
): Said {
  const article = parts.library.knowledgeBase.articles.get(id)
  return article === undefined
    ? wordTo(asker, (phrases) => phrases.articleIsGone)
    : act(article, locale, asker, parts)
}

const openInDialog: Act = (article, locale, asker, parts) =>
  helpDialog(
    {
      kind: 'article',
      reader: localeOf(asker),
      shown: chooseEdition(article, locale),
      alternatives: [],
      confidence: 1,
    },
    parts,
  )

const insert: Act = (article, locale, asker, { library }) => ({
  kind: 'finds',
  finds: findsOf([chooseEdition(article, locale)], localeOf(asker), library),
})

function intoDialog(said: Said): Said {
  const reply = replyIn(said)
  return reply === undefined ? said : { kind: 'dialog', title: reply.summary, card: reply.card }
}

function replyIn(said: Said): Reply | undefined {
  if (said.kind === 'messages') return said.replies.at(-1)
  return said.kind === 'in-place' ? said.reply : undefined
}
