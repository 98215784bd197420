import assert from 'node:assert/strict'
import { locale } from '../../../src/locale/locale.ts'
import { createArticleIndex } from '../../../src/search/article-index.ts'
import { aKnowledgeBase } from '../small-knowledge-base.ts'

const index = createArticleIndex(
  aKnowledgeBase({
    lamp: {
      'en-US': ['The lamp is dark', 'Ask for a new bulb in Outlook.'],
      'nb-NO': ['Lampen er mørk', 'Be om en ny pære i Outlook.'],
      'de-DE': [
        'Die Lampe ist dunkel',
        'Bitten Sie in Outlook um eine neue Birne, wenn Sie es vergessen haben.',
      ],
    },
  }),
)

describe('languageOf', () => {
  const testLanguage = (text: string, language: string | undefined) =>
    it(`reads ${language ?? 'no language'} in \`${text}\``, () => {
      assert.equal(index.languageOf(text), language && locale(language))
    })

  testLanguage('dark bulb', 'en')
  testLanguage('mørk pære', 'nb')
  testLanguage('Passwort vergessen', 'de')
  testLanguage('mørk Outlook', 'nb')
  testLanguage('Outlook', undefined)
  testLanguage('mørk bulb', undefined)
  testLanguage('dark xyzzy', 'en')
  testLanguage('mørk xyzzy', 'nb')
  testLanguage('xyzzy', undefined)
  testLanguage('dark xyzzy plugh', undefined)
  testLanguage('', undefined)
})
