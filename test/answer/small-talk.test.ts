import assert from 'node:assert/strict'
import { readChat } from '../../src/answer/small-talk.ts'
import { type Locale, locale } from '../../src/locale/locale.ts'
import { phraseLocales } from '../../src/locale/phrases-of.ts'

const samples = ['ar-SA', 'de-DE', 'en-US', 'es-ES', 'fr-FR', 'ja-JP', 'lv-LV', 'nb-NO'].map(locale)

describe('readChat', () => {
  const testChat = (text: string, reader: string, expected: string | undefined) =>
    it(`reads ${expected ?? 'a question'} in \`${text}\` of a reader of ${reader}`, () => {
      const chat = readChat(text, { reader: locale(reader), offered: samples })
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
  testChat('the', 'en-US', undefined)
  testChat('he', 'en-US', undefined)
  testChat('the', 'vi-VN', 'cards vi-VN')
  testChat('thẻ', 'en-US', 'cards vi-VN')
  testChat('Thẻ!', 'en-US', 'cards vi-VN')

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
  testChat('how do I contact IT support?', 'en-US', 'expert en-US')
  testChat('I need a human', 'en-US', 'expert en-US')
  testChat('speak to support', 'en-US', 'expert en-US')
  testChat('Put me through to IT support!', 'en-US', 'expert en-US')
  testChat('I want to speak to a real person', 'en-US', 'expert en-US')
  testChat('real person please', 'en-US', 'expert en-US')
  testChat('Wie erreiche ich den IT-Support?', 'de-DE', 'expert de-DE')
  testChat('Hvordan kontakter jeg brukerstøtte?', 'nb-NO', 'expert nb-NO')
  testChat('comment contacter le support ?', 'fr-FR', 'expert fr-FR')
  testChat('itサポートにつないでください。', 'ja-JP', 'expert ja-JP')
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

  testChat('👍', 'nb-NO', 'thanks nb-NO')
  testChat('👍🏽 👍🏽', 'de-DE', 'thanks de-DE')
  testChat('❤️', 'en-US', 'thanks en-US')
  testChat('🙏!', 'th-TH', 'thanks th-TH')
  testChat('thanks 👍', 'en-US', 'thanks en-US')
  testChat('👎', 'en-US', undefined)
  testChat('???', 'en-US', undefined)

  it('answers in the language that the reader has chosen, whichever the phrase is in', () => {
    const german = locale('de-DE')
    for (const text of ['hello', 'help', 'hjelp', 'merci', 'danke'])
      assert.equal(readChat(text, { reader: german, chosen: german, offered: samples })?.language, german)
  })

  const testShared = (text: string, offered: readonly Locale[], expected: string) =>
    it(`reads ${expected} in \`${text}\` of a reader of en-US, with articles in ${offered.length} locales`, () => {
      const chat = readChat(text, { reader: locale('en-US'), offered })
      const kind = chat?.kind === 'command' ? chat.command : chat?.smalltalk
      assert.equal(`${kind} ${chat?.language}`, expected)
    })

  testShared('hei', samples, 'greeting nb-NO')
  testShared('hei', phraseLocales, 'greeting en-US') // Norwegian and Finnish
  testShared('Hallo', samples, 'greeting de-DE')
  testShared('Hallo', phraseLocales, 'greeting de-DE')
  testShared('hvem er du', samples, 'human nb-NO')
  testShared('hvem er du', phraseLocales, 'human en-US') // Danish and Norwegian
  testShared('привет', samples, 'greeting ru-RU')
  testShared('оператор', phraseLocales, 'expert ru-RU')
  testShared('merci', samples, 'thanks fr-FR')
  testShared('merci', phraseLocales, 'thanks fr-FR')
  testShared('super', samples, 'thanks en-US') // French and German
  testShared('ciao', samples, 'greeting en-US') // Italian, and what Germans take leave with
  testShared('ciao', phraseLocales, 'greeting it-IT')
  testShared('operator', samples, 'expert en-US') // Romanian, Czech and Slovak
  testShared('hvala', samples, 'thanks en-US') // Serbian and Croatian
  testShared('sveiki', samples, 'greeting lv-LV')
  testShared('obrigado', samples, 'thanks pt-BR')
  testShared('你好', samples, 'greeting zh-CN')
  testShared('help', phraseLocales, 'help en-US')

  const testRecent = (text: string, reader: string, recent: string, expected: string) =>
    it(`reads ${expected} in \`${text}\` of a reader of ${reader} whose last question was in ${recent}`, () => {
      const chat = readChat(text, { reader: locale(reader), recent: locale(recent), offered: samples })
      assert.equal(chat?.kind === 'smalltalk' && `${chat.smalltalk} ${chat.language}`, expected)
    })

  testRecent('super', 'en-US', 'de-DE', 'thanks de-DE')
  testRecent('hei', 'en-US', 'fi-FI', 'greeting fi-FI')
  testRecent('hej hej', 'da-DK', 'sv-SE', 'greeting sv-SE')
  testRecent('ok', 'en-US', 'nb-NO', 'thanks nb-NO')
  testRecent('merci', 'en-US', 'ja-JP', 'thanks fr-FR')
})
