import type { Answer, ShownEdition, Understood } from '../answer/answer.ts'
import { tellingLines } from '../answer/telling-lines.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { blocksFor } from './article-card.ts'
import { listed } from './article-rows.ts'
import { blocksMarkdown } from './blocks-markdown.ts'
import type { CardContext } from './card-context.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { languageNotice } from './language-notice.ts'
import { lineMarkdown } from './line-markdown.ts'
import { shorten } from './shorten.ts'
import { smallTalkMarkdown } from './small-talk-card.ts'
import { sourceNotes } from './source-line.ts'
import { plainSpan } from './spans.ts'
import { examplesMarkdown, helpMarkdown } from './talk-card.ts'
import { tellingLine } from './telling-line.ts'
import { understoodLine } from './understood-lines.ts'

/** The same answer for channels without cards. */
export function answerMarkdown(answer: Answer, context: CardContext): string {
  const { phrases } = context
  switch (answer.kind) {
    case 'article':
      return articleMarkdown(answer, context)
    case 'choices':
      return joinParagraphs([
        readAs(answer, context),
        phrases.whichOne,
        numbered(answer, context),
        phrases.answerByNumber,
      ])
    case 'nothing':
      return nothingMarkdown(answer, context)
    case 'smalltalk':
      return smallTalkMarkdown(answer.smalltalk, context)
    case 'command':
      return helpMarkdown(context)
  }
}

function articleMarkdown(answer: Extract<Answer, { kind: 'article' }>, context: CardContext): string {
  const { reader, shown, alternatives, view } = answer
  const { phrases } = context
  const edition = (view === 'original' ? context.originalOf?.(shown.edition) : undefined) ?? shown.edition
  return joinParagraphs([
    readAs(answer, context),
    languageNotice(shown, reader, phrases) ?? '',
    `# ${lineMarkdown([plainSpan(edition.title)])}`,
    blocksMarkdown(blocksFor(answer, context), phrases),
    sourceNotes(edition, reader, phrases).map(noteMarkdown).join(' · '),
    ...(alternatives.length === 0 ? [] : [phrases.notThis, titles(alternatives, context)]),
  ])
}

function nothingMarkdown(answer: Extract<Answer, { kind: 'nothing' }>, context: CardContext): string {
  const { reason, nearest, missedBefore, turnTo } = answer
  const { phrases } = context
  if (reason === 'no-words')
    return joinParagraphs([phrases.noWords, examplesMarkdown(phrases.canAnswer, context)])
  const near = nearest.length === 0 ? [] : [phrases.perhapsUnrelated, titles(nearest, context)]
  const person = `${phrases.shallIAskSomebody}\n\n- ${phrases.commands.expert.said[0]}`
  return joinParagraphs([
    missedBefore && turnTo === undefined ? person : phrases.nothingFound,
    turnTo ?? '',
    phrases.rephrase,
    ...near,
    examplesMarkdown(phrases.canAnswer, context),
  ])
}

const readAs = (
  { reader, understood }: Answer & { readonly understood?: Understood },
  context: CardContext,
): string =>
  understood === undefined
    ? ''
    : lineMarkdown([plainSpan(understoodLine(understood, reader, context.phrases))])

/** Titles to choose from by their number, each with the line that it has on a card, and *None of these*. */
function numbered({ choices, reader }: Extract<Answer, { kind: 'choices' }>, context: CardContext): string {
  const all = choices.map(({ edition }) => ({ edition, blocks: context.blocksOf(edition) }))
  const lines = tellingLines(all.map(({ edition, blocks }) => listed(edition, plainTextOf(blocks))))
  const titles = all.map(({ edition, blocks }, at) =>
    [edition.title, tellingLine(edition, blocks, reader, lines[at])].filter((part) => part !== '').join(': '),
  )
  return [...titles, context.phrases.noneOfThese]
    .map((title, at) => `${at + 1}. ${lineMarkdown([plainSpan(title)])}`)
    .join('\n')
}

/** Titles to be asked for, with what tells alike ones apart. */
function titles(shown: readonly ShownEdition[], { blocksOf }: CardContext): string {
  const lines = tellingLines(shown.map(({ edition }) => listed(edition, plainTextOf(blocksOf(edition)))))
  return shown
    .map(({ edition: { title } }, at) => {
      const telling = lines[at]
      return `- ${lineMarkdown([plainSpan(telling === undefined ? title : `${title}: ${shorten(telling, 120)}`)])}`
    })
    .join('\n')
}

const noteMarkdown = ({ text, url }: { readonly text: string; readonly url: string | undefined }): string =>
  lineMarkdown([{ ...plainSpan(text), target: url === undefined ? undefined : { kind: 'url', url } }])
