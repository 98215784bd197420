import assert from 'node:assert/strict'
import { wordingOf } from '../../src/article/learned-question.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { inFolder } from './a-folder.ts'

const line = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    article: 'lamps',
    question: 'alt er mørkt',
    locale: 'nb-NO',
    by: 'Ada',
    at: '2026-11-24',
    ...more,
  })

const files = (learned: string) => ({
  'en-US/lamps.md': '# Lamps\n\nTurn it on.',
  'nb-NO/roof.md': '# Tak\n\nSe opp.',
  'learned-questions.jsonl': learned,
})

describe('learned questions', () => {
  it('are read beside the articles, from all folders', () =>
    inFolder(
      { ...files(`${line()}\n\n${line({ question: 'Dark here?', locale: 'en_us' })}\n`) },
      async (root) => {
        const { learned, problems, leftOut } = await readKnowledgeBase([root])
        assert.deepEqual([problems, leftOut], [[], []])
        assert.deepEqual(learned, {
          all: [
            { article: 'lamps', question: 'alt er mørkt', locale: 'nb-NO', by: 'Ada', at: '2026-11-24' },
            { article: 'lamps', question: 'Dark here?', locale: 'en-US', by: 'Ada', at: '2026-11-24' },
          ],
          articles: new Map([
            ['dark here', 'lamps'],
            ['alt er mørkt', 'lamps'],
          ]),
        })
      },
    ))

  it('make another knowledge base, and so another index', () =>
    inFolder(files(line()), async (root) => {
      const { hash } = await readKnowledgeBase([root])
      await inFolder(files(line({ question: 'helt svart' })), async (other) => {
        assert.notEqual((await readKnowledgeBase([other])).hash, hash)
      })
    }))

  it('that are wrong are problems, each at its line, and the others count', () =>
    inFolder(
      files(
        [
          'mørkt',
          line({ article: undefined }),
          line({ question: '?!' }),
          line({ locale: 'norsk' }),
          line({ article: 'cellar' }),
          line(),
          line({ article: 'roof', question: 'Alt er MØRKT!' }),
        ].join('\n'),
      ),
      async (root) => {
        const { problems, learned } = await readKnowledgeBase([root])
        assert.deepEqual(
          problems.map(({ line, severity, kind, message }) => `${line} ${severity} ${kind}: ${message}`),
          [
            '1 warning bad-learned-question: Line is no JSON object, expected `{"article": …, "question": …, "locale": …}`',
            '2 warning bad-learned-question: Missing `article`, expected the id of an article',
            '3 warning bad-learned-question: Missing `question`, expected words',
            '4 warning bad-learned-question: `locale` is `norsk`, expected a BCP 47 tag such as `nb-NO`',
            '5 warning learned-without-article: Article `cellar` is missing, expected the id of one',
            '7 warning learned-twice: Question `Alt er MØRKT!` stands in line 6 for `lamps`, which counts, expected it once',
          ],
        )
        assert.equal(learned?.articles.get('alt er mørkt'), 'lamps')
      },
    ))
})

describe('wordingOf', () => {
  const cases = [
    ['  Glemt passordet?! ', 'glemt passordet'],
    ['ＶＰＮ　が切れる。', 'vpn が切れる'],
    ['ลืมรหัสผ่าน', 'ลืมรหัสผ่าน'],
    ['C++ — error 0x80070005…', 'c error 0x80070005'],
    ['👩‍🔧', ''],
  ] as const
  for (const [question, wording] of cases)
    it(`of \`${question}\` is \`${wording}\``, () => assert.equal(wordingOf(question), wording))
})
