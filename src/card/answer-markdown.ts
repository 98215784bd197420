import type { Answer, ShownEdition } from '../answer/answer.ts'
import { blocksMarkdown } from './blocks-markdown.ts'
import type { CardContext } from './card-context.ts'
import { languageNotice } from './language-notice.ts'
import { lineMarkdown } from './line-markdown.ts'
import { sourceNotes } from './source-line.ts'
import { plainSpan } from './spans.ts'
import { smallTalkReply } from './talk-card.ts'

/** The same answer for channels without cards. */
export function answerMarkdown(answer: Answer, context: CardContext): string {
  const { phrases } = context
  switch (answer.kind) {
    case 'article':
      return articleMarkdown(answer, context)
    case 'choices':
      return paragraphs([phrases.whichOne, titles(answer.choices)])
    case 'nothing':
      return nothingMarkdown(answer, context)
    case 'smalltalk':
      return smallTalkReply(answer.smalltalk, phrases)
    case 'command':
      return phrases.help
  }
}

function articleMarkdown(
  { reader, shown, alternatives }: Extract<Answer, { kind: 'article' }>,
  { phrases, blocksOf }: CardContext,
): string {
  const { edition } = shown
  return paragraphs([
    languageNotice(shown, reader, phrases) ?? '',
    `# ${lineMarkdown([plainSpan(edition.title)])}`,
    blocksMarkdown(blocksOf(edition), phrases),
    sourceNotes(edition, reader, phrases).map(noteMarkdown).join(' · '),
    ...(alternatives.length === 0 ? [] : [phrases.notThis, titles(alternatives)]),
  ])
}

function nothingMarkdown(
  { reason, nearest, missedBefore }: Extract<Answer, { kind: 'nothing' }>,
  { phrases }: CardContext,
): string {
  if (reason === 'no-words') return phrases.noWords
  const near = nearest.length === 0 ? [] : [phrases.perhapsUnrelated, titles(nearest)]
  const person = `${phrases.shallIAskSomebody}\n\n- ${phrases.commands.expert.said[0]}`
  return paragraphs([missedBefore ? person : phrases.nothingFound, phrases.rephrase, ...near])
}

const paragraphs = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')

const titles = (editions: readonly ShownEdition[]): string =>
  editions.map(({ edition }) => `- ${lineMarkdown([plainSpan(edition.title)])}`).join('\n')

const noteMarkdown = ({ text, url }: { readonly text: string; readonly url: string | undefined }): string =>
  lineMarkdown([{ ...plainSpan(text), target: url === undefined ? undefined : { kind: 'url', url } }])
