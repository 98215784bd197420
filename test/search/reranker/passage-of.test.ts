import assert from 'node:assert/strict'
import { locale } from '../../../src/locale/locale.ts'
import { passageOf } from '../../../src/search/reranker/passage-of.ts'
import { aKnowledgeBase } from '../small-knowledge-base.ts'

const { articles } = aKnowledgeBase({
  lunch: {
    'en-US': [
      'Order lunch',
      '## At noon\n\n1. Open **[the menu](menu.md)**.\n2. Choose `soup`.\n\n> Until ten.',
    ],
    'nb-NO': ['Bestille lunsj', 'Velg *suppe*.'],
  },
  badge: {
    'de-DE': [
      'Türausweis',
      'Zum Empfang.',
      { english: { title: 'Door badge', markdown: 'Go to the desk.' } },
    ],
  },
  parking: { 'fr-FR': ['Se garer', 'Au sous-sol. '.repeat(100)] },
})

const passage = (id: string, language: string | undefined, reader = 'en-US'): string => {
  const article = articles.get(id)
  if (article === undefined) throw new Error(`No article ${id}`)
  return passageOf(article, {
    language: language === undefined ? undefined : locale(language),
    reader: locale(reader),
  })
}

describe('passageOf', () => {
  for (const [name, id, language, reader, expected] of [
    ['the language of the question', 'lunch', 'nb', 'en-US', 'Bestille lunsj. Velg suppe .'],
    [
      'the language of the reader where that of the question is not known',
      'lunch',
      undefined,
      'nb-NO',
      'Bestille lunsj. Velg suppe .',
    ],
    [
      'English where there is no such edition, without marks',
      'lunch',
      'th',
      'th-TH',
      'Order lunch. At noon Open the menu . Choose soup . Until ten.',
    ],
    ['the English source of a translation', 'badge', 'th', 'th-TH', 'Door badge. Go to the desk.'],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(passage(id, language, reader), expected))
  }

  it('reads the beginning of what there is, else', () => {
    const text = passage('parking', 'en')
    assert.ok(text.startsWith('Se garer. Au sous-sol. Au sous-sol.'), text)
    assert.equal(text.length, 400)
  })
})
