import assert from 'node:assert/strict'
import { readChat } from '../../src/answer/small-talk.ts'
import { locale } from '../../src/locale/locale.ts'

describe('readChat', () => {
  const testChat = (text: string, reader: string, expected: string | undefined) =>
    it(`reads ${expected ?? 'a question'} in \`${text}\` of a reader of ${reader}`, () => {
      const chat = readChat(text, { reader: locale(reader) })
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

  // What people write when they have had enough of a machine.
  testChat('I want to talk to a person', 'en-US', 'expert en-US')
  testChat('can i talk to someone?', 'en-US', 'expert en-US')
  testChat('Human, please!', 'en-US', 'expert en-US')
  testChat('Kann ich mit jemandem sprechen?', 'de-DE', 'expert de-DE')
  testChat('kan jeg få snakke med noen', 'nb-NO', 'expert nb-NO')
  testChat("puis-je parler à quelqu'un ?", 'fr-FR', 'expert fr-FR')
  testChat('人と話せますか？', 'ja-JP', 'expert ja-JP')
  testChat('¿Puedo hablar con una persona?', 'es-ES', 'expert es-ES')
  testChat('chce porozmawiac z czlowiekiem', 'pl-PL', 'expert pl-PL')
  testChat('Можно поговорить с человеком?', 'ru-RU', 'expert ru-RU')
  testChat('هل يمكنني التحدث مع شخص؟', 'ar-SA', 'expert ar-SA')
  testChat('可以转人工吗？', 'zh-CN', 'expert zh-CN')
  testChat('ขอคุยกับคนได้ไหม', 'th-TH', 'expert th-TH')
  testChat('how do I transfer a call to a person', 'en-US', undefined)
  testChat('I want to talk to a person in another organization', 'en-US', undefined)
  testChat('wie leite ich einen Anruf an einen Mitarbeiter weiter', 'de-DE', undefined)
  testChat('hvordan setter jeg over en samtale til et menneske', 'nb-NO', undefined)

  testChat('ok', 'de-DE', 'thanks de-DE')
  testChat('Nå virker det!', 'nb-NO', 'thanks nb-NO')
  testChat('ありがとうございます、助かりました！', 'ja-JP', 'thanks ja-JP')
  testChat('es-tu une IA ?', 'fr-FR', 'human fr-FR')
  testChat('Ich habe eine Frage.', 'de-DE', 'help de-DE')
  testChat('I have a question about invoices', 'en-US', undefined)
  testChat('Where is my request?', 'en-US', 'requests en-US')
  testChat('lösche alle meine daten', 'de-DE', 'forget de-DE')
  testChat('hvilke språk kan du', 'nb-NO', 'language nb-NO')

  it('answers in the language that the reader has chosen, whichever the phrase is in', () => {
    const german = locale('de-DE')
    for (const text of ['hello', 'help', 'hjelp', 'merci', 'danke'])
      assert.equal(readChat(text, { reader: german, chosen: german })?.language, german)
  })
})
