import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readQuestionFiles } from '../../../src/tools/evaluate/read-question-files.ts'
import { corpusFolder, corpusLocales } from '../../corpus.ts'

const folder = 'test/questions'
const questionsIn = (name: string) => readQuestionFiles([join(folder, name)]).questions

const without = (file: string, folders: readonly string[]): boolean =>
  !folders.some((one) => existsSync(join(one, file)))

describe('our own questions', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  for (const name of files) {
    it(`${name} holds questions that can be read and that are not the same`, () => {
      const { questions, problems } = readQuestionFiles([join(folder, name)])
      assert.deepEqual(problems, [])
      assert.deepEqual(repeated(questions.map(({ id }) => id)), [])
      assert.deepEqual(repeated(questions.map(({ question }) => question)), [])
    })
  }

  it('samples.jsonl asks each of our articles, in each of their languages', () => {
    const ids = readdirSync('articles/en-US').map((name) => name.replace(/\.md$/, ''))
    const asked = questionsIn('samples.jsonl').flatMap(({ relevant, language }) =>
      [...relevant.keys()].map((id) => `${id} ${language}`),
    )
    const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'lv', 'nb']
    const expected = ids.flatMap((id) => languages.map((language) => `${id} ${language}`))
    assert.deepEqual([...new Set(asked)].sort(), expected.sort())
  })

  for (const [name, unanswerable] of [
    ['chatty.jsonl', 0],
    ['languages.jsonl', 0],
    ['samples.jsonl', 0],
    ['search-tuning.jsonl', 98],
    ['samples-unanswerable.jsonl', 38],
    ['unanswerable.jsonl', 141],
  ] as const)
    it(`${name} has ${unanswerable} questions that no article answers`, () => {
      const found = questionsIn(name).filter(({ relevant }) => relevant.size === 0)
      assert.equal(found.length, unanswerable)
    })

  it('chatty.jsonl, languages.jsonl and search-tuning.jsonl name public articles that exist', function () {
    const known = corpusLocales().map((locale) => join(corpusFolder(locale) ?? '', 'AlchemyInsights'))
    if (known.length === 0) {
      console.log('    skipped: no corpus, set SVAR_CORPUS to the folder of its archives')
      this.skip()
    }
    const questions = ['chatty.jsonl', 'languages.jsonl', 'search-tuning.jsonl'].flatMap(questionsIn)
    const ids = questions.flatMap(({ relevant }) => [...relevant.keys()])
    assert.deepEqual(
      [...new Set(ids)].filter((id) => without(`${id}.md`, known)),
      [],
    )
  })

  it('README.md counts them', () => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8')
    const counts = files.map((name) => `${name}: ${questionsIn(name).length}`)
    assert.deepEqual(
      counts.filter((count) => !text.includes(count)),
      [],
    )
  })
})

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, place) => values.indexOf(value) !== place)
