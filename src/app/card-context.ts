import { exampleQuestions } from '../answer/example-questions.ts'
import type { Library } from '../answer/library.ts'
import { linkContext } from '../answer/link-context.ts'
import { originalOf } from '../answer/original-of.ts'
import type { LinkContext } from '../article/link-context.ts'
import type { CardContext, Channel } from '../card/card-context.ts'
import type { DetectLanguage } from '../locale/detect-language.ts'
import type { Locale } from '../locale/locale.ts'
import { phrasesOf } from '../locale/phrases-of.ts'
import { blocksReadOnce } from './blocks-read-once.ts'

type Linked = Pick<Library, 'knowledgeBase' | 'slugs'>

/** What the cards for one reader are drawn with. */
export const cardContext = (library: Linked, reader: Locale, channel: Channel): CardContext => ({
  ...contextWith(library, linkContext(library, reader), channel, 'member'),
  originalOf: (edition) => originalOf(edition, library.knowledgeBase.articles.get(edition.id)),
})

/** The same with examples of what can be asked. */
export const deskContext = (
  library: Library,
  reader: Locale,
  channel: Channel,
  detect: DetectLanguage,
): CardContext => ({
  ...cardContext(library, reader, channel),
  examples: () => exampleQuestions(library, reader, detect),
})

/** The same for a card that is sent into a chat where Svar is not: links to other articles lead to their page or nowhere. */
export const guestContext = (library: Linked, reader: Locale): CardContext => ({
  ...contextWith(library, { ...linkContext(library, reader), resolve: () => undefined }, 'other', 'guest'),
  isForGuests: true,
})

const contextWith = (
  { knowledgeBase }: Linked,
  links: LinkContext,
  channel: Channel,
  audience: 'member' | 'guest',
): CardContext => ({
  phrases: phrasesOf(links.reader),
  channel,
  blocksOf: (edition) => blocksReadOnce(knowledgeBase, edition, links, audience),
})
