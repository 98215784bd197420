import assert from 'node:assert/strict'
import { readChat } from '../../src/answer/small-talk.ts'
import { locale } from '../../src/locale/locale.ts'

describe('readChat', () => {
  const testChat = (text: string, reader: string, expected: string | undefined) =>
    it(`reads ${expected ?? 'a question'} in \`${text}\` of a reader of ${reader}`, () => {
      const chat = readChat(text, locale(reader))
      const kind = chat?.kind === 'command' ? chat.command : chat?.smalltalk
      assert.equal(chat && `${kind} ${chat.language}`, expected)
    })

  testChat('Hi!', 'en-US', 'greeting en-US')
  testChat('  HELLO there  ', 'en-GB', 'greeting en-GB')
  testChat('takk', 'nb-NO', 'thanks nb-NO')
  testChat('help?', 'de-DE', 'help en-US')
  testChat('hej hej', 'sv-SE', 'greeting sv-SE')
  testChat('hej hej', 'da-DK', 'goodbye da-DK')
  testChat('are you a human', 'en-US', 'human en-US')
  testChat('İyi günler', 'tr-TR', 'greeting tr-TR')
  testChat('hi, I forgot my password', 'en-US', undefined)
  testChat('help me with the printer', 'en-US', undefined)
  testChat('', 'en-US', undefined)
})
