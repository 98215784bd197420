import assert from 'node:assert/strict'
import { exampleQuestions } from '../../src/answer/example-questions.ts'
import { articlesBySlug } from '../../src/answer/link-context.ts'
import { createLanguageDetector, type DetectLanguage } from '../../src/locale/detect-language.ts'
import { locale } from '../../src/locale/locale.ts'
import { createArticleIndex } from '../../src/search/article-index.ts'
import { aKnowledgeBase, edition } from './a-knowledge-base.ts'

const lamp = { title: 'Change a lamp in the hall', markdown: 'Unscrew the bulb. Screw in another bulb.' }
const fuse = { title: 'Replace a blown fuse', markdown: 'Open the cupboard. Turn the switch.' }
const password = {
  title: 'Reset your password',
  markdown: 'Use the first part if you forgot your password. Go to the reset page.',
}

describe('exampleQuestions', () => {
  let detect: DetectLanguage
  before(async () => {
    detect = await createLanguageDetector()
  })

  const cases: readonly (readonly [
    string,
    Parameters<typeof aKnowledgeBase>[0],
    string,
    readonly string[],
  ])[] = [
    ['gives none without articles', [], 'en-US', []],
    [
      'gives titles where nothing else is answered',
      [edition('lamp', 'en-US', lamp), edition('fuse', 'en-US', fuse)],
      'en-US',
      ['Change a lamp in the hall', 'Replace a blown fuse'],
    ],
    [
      'gives questions that authors wrote first',
      [
        edition('fuse', 'en-US', fuse),
        edition('lamp', 'en-US', { ...lamp, alternateQuestions: ['the bulb in the hall is dark'] }),
      ],
      'en-US',
      ['the bulb in the hall is dark', 'Replace a blown fuse'],
    ],
    [
      'gives our own only where an article answers them',
      [edition('password', 'en-US', password), edition('fuse', 'en-US', fuse)],
      'en-US',
      ['I forgot my password', 'Replace a blown fuse'],
    ],
    ['gives none in another language than the reader’s', [edition('lamp', 'en-US', lamp)], 'nb-NO', []],
  ]
  for (const [name, editions, reader, expected] of cases) {
    it(name, () => {
      const knowledgeBase = aKnowledgeBase(editions)
      const index = createArticleIndex(knowledgeBase)
      const library = { knowledgeBase, index, slugs: articlesBySlug(knowledgeBase) }
      assert.deepEqual(exampleQuestions(library, locale(reader), detect), expected)
    })
  }
})
