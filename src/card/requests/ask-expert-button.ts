import type { Execute, Submit } from '../card.ts'
import { openDialog } from '../press.ts'
import type { TalkContext } from '../talk-card.ts'

/** *Ask an expert*, about the question that the card answers; `step` is the one that the reader is stuck at. */
export const askExpertButton = ({ phrases, channel, asked }: TalkContext, step?: number): Submit | Execute =>
  openDialog(
    {
      svar: 'expert',
      ...(asked === undefined ? {} : { asked }),
      ...(step === undefined ? {} : { step }),
    },
    channel,
    step === undefined ? phrases.askExpert : phrases.stuckHere,
  )
