import type { Locale } from '../../locale/locale.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { say } from '../../locale/say.ts'
import type { Asker } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { orWithout } from '../or-without.ts'
import type { Experts } from './experts.ts'

/** Said where nobody answers requests. */
export function whomToTurnTo(reader: Locale, { contact }: Pick<Experts, 'contact'>): string {
  const phrases = phrasesOf(reader)
  return contact === undefined ? phrases.turnToYourSupport : say(reader, phrases.turnTo, { contact })
}

/** The same instead of an offer to ask an expert; undefined where there are experts, and while the record does not say. */
export async function insteadOfExperts(
  reader: Locale,
  { reference }: Pick<Asker, 'reference'>,
  { experts, log }: Pick<TurnParts, 'experts' | 'log'>,
): Promise<string | undefined> {
  const look = async () => (await experts.channel(reference)) !== undefined
  const isThere = await orWithout('experts not looked for', look, true, log)
  return isThere ? undefined : whomToTurnTo(reader, experts)
}
