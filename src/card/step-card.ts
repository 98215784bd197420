import type { ShownEdition } from '../answer/answer.ts'
import type { Procedure } from '../article/procedures-of.ts'
import { directionOf } from '../locale/locale.ts'
import { say } from '../locale/say.ts'
import { blocksMarkdown } from './blocks-markdown.ts'
import { buttonRows } from './button-rows.ts'
import type { CardButton, CardElement } from './card.ts'
import type { CardContext } from './card-context.ts'
import { drawBlocks } from './draw-blocks.ts'
import { type Drawing, ofAsker, ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import type { Reply } from './reply.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { spansOf } from './spans.ts'
import { plainText, textElement } from './text-element.ts'

/** Where somebody is in an article; both are counted from 1. */
export interface StepPlace {
  readonly shown: ShownEdition
  readonly procedures: readonly Procedure[]
  readonly procedure: number
  readonly step: number
}

/** One step of an article by itself, with the ways on and out; undefined where there is no such step. */
export function stepReply(place: StepPlace, context: CardContext): Reply | undefined {
  const { edition, wanted } = place.shown
  const procedure = place.procedures[place.procedure - 1]
  const step = procedure?.steps[place.step - 1]
  if (procedure === undefined || step === undefined) return undefined
  const own = ownDrawing(wanted, context)
  const words: Drawing = { ...own, isRightToLeft: directionOf(edition.locale) === 'rtl' }
  const said = say<'step' | 'count'>(wanted, context.phrases.stepOf, {
    step: place.step,
    count: procedure.steps.length,
  })
  const heading =
    procedure.heading === undefined
      ? []
      : [
          textElement(spansOf(procedure.heading, words.phrases.image), words, {
            weight: 'Bolder',
            spacing: 'Small',
          }),
        ]
  const body: readonly CardElement[] = [
    plainText(edition.title, words, { isSubtle: true }),
    ...heading,
    plainText(said, own, { style: 'heading', size: 'Large', weight: 'Bolder' }),
    ...drawBlocks(step.blocks, words),
    ...buttonRows(buttonsFor(place, procedure, own)),
  ]
  return {
    locale: edition.locale,
    summary: `${edition.title}: ${said}`,
    card: makeCard(edition.locale, `${edition.title}: ${said}`, body),
    markdown: [`**${said}**`, blocksMarkdown(step.blocks, context.phrases)].join('\n\n'),
  }
}

function buttonsFor(
  { shown, procedure: at, step }: StepPlace,
  { steps }: Procedure,
  own: Drawing,
): readonly CardButton[] {
  const { phrases, channel, reader } = own
  const article = { id: shown.edition.id, locale: reader, ...ofAsker(own) }
  const goTo = (number: number, title: string): CardButton =>
    press({ svar: 'step', ...article, procedure: at, step: number }, channel, title)
  return [
    ...(step < steps.length ? [goTo(step + 1, phrases.nextStep)] : []),
    ...(step > 1 ? [goTo(step - 1, phrases.previousStep)] : []),
    askExpertButton(own, { id: shown.edition.id, locale: reader, procedure: at, step }),
    press({ svar: 'view', ...article, view: 'local' }, channel, phrases.done),
  ]
}
