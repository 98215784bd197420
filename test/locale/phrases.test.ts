import assert from 'node:assert/strict'
import { allPhrases, answerPhrases } from '../../src/locale/phrases/all.ts'
import { phrases as english } from '../../src/locale/phrases/en-us.ts'
import type { AnswerPhrases } from '../../src/locale/phrases/phrases.ts'
import { missingForms, numberlessForms, placeholders, pluralsIn } from './icu.ts'

// Words that some other language writes as English does.
const international = new Set(['Video', 'Tip', 'Note', 'Important'])

const locales = `
  ar-SA bg-BG cs-CZ da-DK de-DE el-GR en-US es-ES et-EE fi-FI fr-FR he-IL hr-HR hu-HU
  id-ID it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK
  sl-SI sr-Latn-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-TW
`

describe('allPhrases', () => {
  it('has every locale that articles come in', () => {
    assert.deepEqual(Object.keys(allPhrases).toSorted(), locales.trim().split(/\s+/))
  })
})

for (const [tag, phrases] of Object.entries(answerPhrases)) {
  const messages = messagesOf(phrases)
  const said = Object.values(phrases.said).flat()

  describe(`phrases in ${tag}`, () => {
    it('have the placeholders of the English', () => {
      assert.deepEqual(valuesMapped(messages, placeholders), valuesMapped(messagesOf(english), placeholders))
    })

    it('have a form for each kind of number', () => {
      for (const message of messages.values()) {
        for (const plural of pluralsIn(message)) assert.deepEqual(missingForms(plural, tag), [], message)
      }
    })

    it('show the number in each form that stands for more than one', () => {
      for (const message of messages.values()) {
        for (const plural of pluralsIn(message)) assert.deepEqual(numberlessForms(plural, tag), [], message)
      }
    })

    it('are nowhere empty or surrounded by spaces', () => {
      for (const text of [...messages.values(), ...said]) assert.match(text, /^\S(.*\S)?$/u)
    })

    it('have what people say in lower case, with nothing but letters and digits at the ends', () => {
      for (const text of said) {
        assert.equal(text, text.toLowerCase().normalize('NFC'))
        assert.match(text, /^[\p{L}\p{N}](.*[\p{L}\p{M}\p{N}])?$/u)
      }
    })

    it('have each thing that people say once', () => {
      assert.deepEqual(said, [...new Set(said)])
    })

    if (phrases === english) return

    it('are translated throughout', () => {
      const originals = messagesOf(english)
      const left = [...messages].filter(
        ([key, text]) => text === originals.get(key) && !international.has(text),
      )
      assert.deepEqual(left, [])
      for (const kind of saidKinds) assert.notDeepEqual(phrases.said[kind], english.said[kind])
    })
  })
}

const saidKinds = Object.keys(english.said) as (keyof AnswerPhrases['said'])[]

function messagesOf({ said: _, exampleQuestions, ...messages }: AnswerPhrases): ReadonlyMap<string, string> {
  const examples = exampleQuestions.map((question, at): [string, string] => [`example ${at + 1}`, question])
  return new Map([...Object.entries(messages), ...examples])
}

const valuesMapped = <Result>(map: ReadonlyMap<string, string>, change: (text: string) => Result) =>
  new Map([...map].map(([key, text]) => [key, change(text)]))
