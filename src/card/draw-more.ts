import type { Answer, ShownEdition, Why } from '../answer/answer.ts'
import type { Block } from '../article/block.ts'
import { withEnglishNames } from '../article/english-names.ts'
import { type Procedure, proceduresOf } from '../article/procedures-of.ts'
import type { Section } from '../article/sections-of.ts'
import { withWesternDigits } from '../locale/locale.ts'
import { say } from '../locale/say.ts'
import { articleRows } from './article-rows.ts'
import { buttonRows } from './button-rows.ts'
import type { CardButton, CardElement } from './card.ts'
import type { CardView } from './card-action.ts'
import type { CardContext } from './card-context.ts'
import { type Drawing, ofAsker } from './drawing.ts'
import { press } from './press.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { plainText } from './text-element.ts'

type ArticleAnswer = Extract<Answer, { kind: 'article' }>

const extras = 'extras' // id of what the button shows and hides

/** What else can be done with an article, behind one button: closed at first, for most readers need none of it. */
export function drawMore(
  answer: ArticleAnswer,
  blocks: readonly Block[],
  context: CardContext,
  own: Drawing,
  opened: Section | undefined,
): readonly CardElement[] {
  if (context.isForGuests) return []
  const items = [
    ...buttonRows(buttonsFor(answer, blocks, context, own, opened)),
    ...drawRelated(answer, context, own),
    ...drawWhy(answer.why, own),
  ]
  const toggle: CardButton = {
    type: 'Action.ToggleVisibility',
    title: own.phrases.more,
    targetElements: [extras],
  }
  return [
    { type: 'ActionSet', spacing: 'Medium', actions: [toggle] },
    { type: 'Container', id: extras, isVisible: false, items },
  ]
}

/** The way back from another view of the article: in sight, for whoever pressed by mistake. */
export function drawWayBack({ shown, view }: ArticleAnswer, own: Drawing): readonly CardElement[] {
  if (view === undefined) return []
  const title = view === 'original' ? own.phrases.backToTranslation : own.phrases.hideEnglishNames
  return buttonRows([turn(shown, 'local', title, own)])
}

function buttonsFor(
  { shown, view }: ArticleAnswer,
  blocks: readonly Block[],
  context: CardContext,
  own: Drawing,
  opened: Section | undefined,
): readonly CardButton[] {
  const { phrases, channel, reader } = own
  const { id } = shown.edition
  const procedure = procedureFor(blocks, opened)
  const step = { svar: 'step', id, locale: reader, procedure, step: 1, ...ofAsker(own) } as const
  const original = view === undefined ? context.originalOf?.(shown.edition) : undefined
  const canName = original !== undefined && hasNames(blocks, context.blocksOf(original))
  return [
    ...(procedure > 0 && view !== 'original' ? [press(step, channel, phrases.stepByStep)] : []),
    ...(original === undefined ? [] : [turn(shown, 'original', phrases.original, own)]),
    ...(canName ? [turn(shown, 'names', phrases.showEnglishNames, own)] : []),
    askExpertButton(own),
  ]
}

/** The number of the procedure to go through: one of the section that stands open, else the article's first. */
function procedureFor(blocks: readonly Block[], opened: Section | undefined): number {
  const procedures = proceduresOf(blocks)
  const headings = [opened?.heading, ...(opened?.blocks ?? [])].flatMap((block) =>
    block?.kind === 'heading' ? [block.content] : [],
  )
  const isLong = ({ steps }: Procedure): boolean => steps.length >= LEAST_STEPS
  const own = procedures.findIndex(
    (each) => isLong(each) && each.heading !== undefined && headings.includes(each.heading),
  )
  return (own >= 0 ? own : procedures.findIndex(isLong)) + 1
}

const LEAST_STEPS = 3 // two are seen at a glance

const hasNames = (local: readonly Block[], english: readonly Block[]): boolean =>
  JSON.stringify(withEnglishNames(local, english)) !== JSON.stringify(local)

const turn = ({ edition }: ShownEdition, view: CardView, title: string, own: Drawing): CardButton =>
  press({ svar: 'view', view, id: edition.id, locale: own.reader, ...ofAsker(own) }, own.channel, title)

function drawRelated(
  { shown, related = [] }: ArticleAnswer,
  context: CardContext,
  own: Drawing,
): readonly CardElement[] {
  if (related.length === 0) return []
  return [titleOf(own.phrases.related, own), ...articleRows(related, context, own, [shown])]
}

function drawWhy(why: Why | undefined, own: Drawing): readonly CardElement[] {
  if (why === undefined) return []
  return [
    titleOf(own.phrases.why, own),
    ...whyLines(why, own).map((line) =>
      plainText(line, own, { size: 'Small', isSubtle: true, spacing: 'Small' }),
    ),
  ]
}

const titleOf = (text: string, own: Drawing): CardElement =>
  plainText(text, own, { weight: 'Bolder', spacing: 'Medium' })

function whyLines({ matched, route, probability, runnerUp }: Why, own: Drawing): readonly string[] {
  const { phrases, reader } = own
  const percent = new Intl.NumberFormat(withWesternDigits(reader), { style: 'percent' }).format(probability)
  return [
    ...(matched.length === 0 ? [] : [say(reader, phrases.whyWords, { words: matched.join(' · ') })]),
    routePhrase(route, own),
    say(reader, phrases.whySure, { percent }),
    ...(runnerUp === undefined ? [] : [say(reader, phrases.whyNext, { title: runnerUp.edition.title })]),
  ]
}

function routePhrase(route: Why['route'], { phrases }: Drawing): string {
  switch (route) {
    case 'own-language':
      return phrases.whyOwnLanguage
    case 'english':
      return phrases.whyEnglish
    case 'other-language':
      return phrases.whyOtherLanguage
  }
}
