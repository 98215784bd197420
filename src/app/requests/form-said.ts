import type { Reply } from '../../card/reply.ts'
import { messages, type Said } from '../../card/said.ts'

/** A form where it is to be filled in. */
export function formSaid(form: Reply, title: string, where: 'dialog' | 'in-place' | 'message'): Said {
  const reply = { ...form, isPlain: false } // there is no form in plain text
  switch (where) {
    case 'dialog':
      return { kind: 'dialog', title, card: form.card }
    case 'in-place':
      return { kind: 'in-place', reply }
    case 'message':
      return messages(reply)
  }
}
