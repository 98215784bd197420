import type { Locale } from '../locale/locale.ts'
import { phrasesOf } from '../locale/phrases-of.ts'
import { readSender } from '../teams/sender.ts'
import type { Turn } from '../teams/teams-adapter.ts'

/**
 * What is said when a turn fails: in the client's language, for the record may be what failed. Not about the compose box,
 * where Teams says so itself: its chat may be one of others.
 */
export const apologizeIn =
  (fallback: Locale): Turn =>
  async (turn) => {
    if (turn.activity.name?.startsWith('composeExtension/')) return
    const { namedLocale = fallback } = readSender(turn.activity)
    await turn.sendActivity(phrasesOf(namedLocale).somethingFailed)
  }
