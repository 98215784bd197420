import type { Execute, Submit } from '../card.ts'
import type { TalkContext } from '../card-context.ts'
import { openDialog } from '../press.ts'
import type { StuckPlace } from './request-action.ts'

/** *Ask an expert*, about the question that the card answers, or about the step that the reader is stuck at. */
export const askExpertButton = (
  { phrases, channel, asked }: TalkContext,
  stuck?: StuckPlace,
): Submit | Execute =>
  openDialog(
    {
      svar: 'expert',
      ...(asked === undefined ? {} : { asked }),
      ...(stuck === undefined ? {} : { stuck }),
    },
    channel,
    stuck === undefined ? phrases.askExpert : phrases.stuckHere,
  )
