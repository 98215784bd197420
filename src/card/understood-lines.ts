import type { Understood } from '../answer/answer.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { say } from '../locale/say.ts'
import type { CardElement } from './card.ts'
import { type Drawing, ofAsker } from './drawing.ts'
import { languageName } from './language-notice.ts'
import { press } from './press.ts'
import { plainText } from './text-element.ts'

/** How a question was read, and the button that has it read as it is written. */
export function drawUnderstood(how: Understood | undefined, drawing: Drawing): readonly CardElement[] {
  if (how === undefined) return []
  const { phrases, channel } = drawing
  const line = understoodLine(how, drawing.reader, phrases)
  const [svar, title] =
    how.followsOn === undefined
      ? (['exact', phrases.searchExactly] as const)
      : (['alone', phrases.isNewQuestion] as const)
  const again = press({ svar, text: how.text, ...ofAsker(drawing) }, channel, title)
  return [
    plainText(line, drawing, { size: 'Small', isSubtle: true }),
    { type: 'ActionSet', spacing: 'Small', actions: [again] },
  ]
}

export const understoodLine = (
  { searchedFor, readIn, followsOn }: Understood,
  reader: Locale,
  phrases: Phrases,
): string =>
  [
    followsOn === undefined ? '' : say(reader, phrases.followsOn, { question: followsOn }),
    searchedFor === undefined ? '' : say(reader, phrases.searchedFor, { question: searchedFor }),
    readIn === undefined ? '' : say(reader, phrases.readIn, { language: languageName(readIn, reader) }),
  ]
    .filter((line) => line !== '')
    .join(' ')
