import type { ShownEdition } from '../../../answer/answer.ts'
import type { CardContext } from '../../../card/card-context.ts'
import { citationOf } from '../../../card/citation.ts'
import { noticeReply, type Reply } from '../../../card/reply.ts'

/** The line below an answer that Teams draws its thumbs on, with the article behind `[1]`. */
export function thumbsLine({ edition }: ShownEdition, { locale }: Reply, context: CardContext): Reply {
  const line = context.phrases.didThisHelp
  return {
    ...noticeReply(line, locale, context),
    markdown: `${line} [1]`,
    isPlain: true,
    cites: citationOf(edition, context.blocksOf(edition)),
  }
}

/** An answer in plain text is such a message itself: the line is its last one. */
export const joined = (answer: Reply, { markdown, cites }: Reply): Reply => ({
  ...answer,
  markdown: `${answer.markdown}\n\n${markdown}`,
  ...(cites === undefined ? {} : { cites }),
})
