import assert from 'node:assert/strict'
import { isFollowUp } from '../../src/answer/is-follow-up.ts'
import { languageOf } from '../../src/locale/locale.ts'
import { phraseLocales } from '../../src/locale/phrases-of.ts'

/** *And on my phone?*, as it is asked in each language. */
const onMyPhone: Readonly<Record<string, string>> = {
  ar: 'وعلى هاتفي؟',
  bg: 'а на телефона?',
  cs: 'A na telefonu?',
  da: 'og på mobilen?',
  de: 'Und auf dem Handy?',
  el: 'και στο κινητό;',
  en: 'and on my phone?',
  es: '¿Y en el móvil?',
  et: 'aga telefonis?',
  fi: 'entä puhelimella?',
  fr: 'et sur mon téléphone ?',
  he: 'ובטלפון?',
  hr: 'a na mobitelu?',
  hu: 'és a telefonon?',
  id: 'kalau di ponsel?',
  it: 'e sul telefono?',
  ja: 'スマホの場合は？',
  ko: '그럼 휴대폰에서는?',
  lt: 'o telefone?',
  lv: 'un telefonā?',
  nb: 'og på mobilen?',
  nl: 'en op mijn telefoon?',
  pl: 'a na telefonie?',
  pt: 'e no celular?',
  ro: 'și pe telefon?',
  ru: 'а на телефоне?',
  sk: 'a na telefóne?',
  sl: 'kaj pa na telefonu?',
  sr: 'a na telefonu?',
  sv: 'och på mobilen?',
  th: 'แล้วบนมือถือล่ะ',
  tr: 'peki telefonda?',
  uk: 'а на телефоні?',
  vi: 'còn trên điện thoại?',
  zh: '那手机上呢？',
}

describe('isFollowUp', () => {
  it('knows how each of our languages goes on', () => {
    const languages = [...new Set(phraseLocales.map(languageOf))].sort()
    assert.deepEqual(Object.keys(onMyPhone).sort(), languages)
    assert.deepEqual(
      languages.filter((language) => !isFollowUp(onMyPhone[language] ?? '', [language])),
      [],
    )
  })

  const others: readonly (readonly [string, string, readonly string[]])[] = [
    ['a question', 'how do I print on my phone', ['en']],
    ['a word that only begins like one', 'android phone', ['en']],
    ['nothing but the connective', 'and?', ['en']],
    [
      'what is long enough to stand alone',
      'and why does the printer in the hall print two empty pages',
      ['en'],
    ],
    ['another language’s connective', 'og på mobilen?', ['de', 'en']],
    ['a language that we do not know', 'and on my phone?', ['tlh']],
    ['a long question in a script without spaces', '那我的打印机为什么总是打印出两张空白页呢', ['zh']],
  ]
  for (const [name, text, languages] of others)
    it(`is not ${name}`, () => assert.equal(isFollowUp(text, languages), false))
})
