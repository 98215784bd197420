import type { Locale } from '../locale/locale.ts'
import type { Verdict } from '../record/vote.ts'
import type { CardElement } from './card.ts'
import type { TalkContext } from './card-context.ts'
import { voteForm } from './draw-feedback.ts'
import { ownDrawing } from './drawing.ts'
import { feedbackFields, sendFromDialog } from './feedback-form.ts'
import { makeCard } from './make-card.ts'
import type { Reply } from './reply.ts'
import type { Said } from './said.ts'
import type { VotePress } from './vote-action.ts'

/** Asks below an answer what was wrong with it, where its card cannot change. */
export function voteFormReply(vote: VotePress, reader: Locale, context: TalkContext): Reply {
  const { whatWasWrong } = context.phrases
  return {
    locale: reader,
    summary: whatWasWrong,
    card: makeCard(reader, whatWasWrong, voteForm(vote, ownDrawing(reader, context))),
    markdown: whatWasWrong,
  }
}

/** The form that Teams opens when one of its thumbs is pressed; Teams itself adds which one. */
export function thumbDialog(
  verdict: Verdict,
  reader: Locale,
  context: TalkContext,
): Extract<Said, { kind: 'dialog' }> {
  const { phrases } = context
  const title = verdict === 'down' ? phrases.whatWasWrong : phrases.thanksForFeedback
  const body: readonly CardElement[] = [
    ...feedbackFields(verdict, reader, context),
    ...sendFromDialog(context),
  ]
  return { kind: 'dialog', title, card: makeCard(reader, title, body) }
}
