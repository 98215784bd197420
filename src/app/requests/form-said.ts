import type { TalkContext } from '../../card/card-context.ts'
import type { Reply } from '../../card/reply.ts'
import type { FormPlace } from '../../card/requests/form-buttons.ts'
import { messages, type Said } from '../../card/said.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { type Asker, pressedFor } from '../desk/asker.ts'

interface Form {
  readonly title: (phrases: Phrases) => string
  readonly draw: (place: FormPlace, reader: Locale, context: TalkContext) => Reply
  /** It was sent and takes its own place. */
  readonly isAgain?: boolean | undefined
}

/** A form where it is to be filled in: in the dialog that was opened for it, else in the chat. */
export function formSaid({ title, draw, isAgain }: Form, reader: Locale, asker: Asker): Said {
  const phrases = phrasesOf(reader)
  const context = { phrases, channel: asker.channel, ...pressedFor(asker) }
  if (asker.inDialog)
    return { kind: 'dialog', title: title(phrases), card: draw('dialog', reader, context).card }
  const reply = { ...draw('chat', reader, context), isPlain: false } // there is no form in plain text
  return isAgain ? { kind: 'in-place', reply } : messages(reply)
}
