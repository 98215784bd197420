import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRecord } from '../../src/record/open-record.ts'
import type { AskedQuestion } from '../../src/record/question.ts'
import { inFolder } from '../article/a-folder.ts'
import { aQuestion, aVote, keyed } from '../record/a-record.ts'

const articles = {
  'articles/en-US/screen.md': '# Connect a second screen\n\n1. Plug it in.',
  'articles/nb-NO/screen.md': '# Koble til en skjerm til\n\n1. Plugg den inn.',
  'articles/en-US/printer.md': '# The printer does not print\n\n1. Turn it off and on.',
  'articles/nb-NO/printer.md': '# Skriveren skriver ikke ut\n\n1. Slå av og på.',
}

interface Kept extends Partial<AskedQuestion> {
  readonly chosen?: string | undefined
}

const asked: readonly Kept[] = [
  { text: 'my badge does not open the door', kind: 'nothing', locale: 'en-US', language: 'en' },
  { text: 'My badge does not open the door!', kind: 'nothing', locale: 'en-US', language: 'en' },
  { text: 'the door stays closed with my badge', kind: 'nothing', locale: 'en', language: 'en' },
  { text: '=HYPERLINK("x") coffee machine', kind: 'nothing', locale: 'nb-NO', language: '' },
  { text: 'alt er mørkt', kind: 'choices', person: keyed('Ada'), chosen: 'screen' },
  { text: 'Alt er mørkt?', kind: 'choices', person: keyed('Grace'), chosen: 'screen' },
  { text: 'alt er mørkt', kind: 'choices', person: keyed('Linus'), chosen: 'printer' },
  { text: 'skriveren skriver ikke ut', kind: 'choices', chosen: 'printer' }, // is the title already
  { text: 'ring +47 22 33 44 55 om skjermen', kind: 'choices', chosen: 'screen' }, // names somebody
  { text: 'old stuff', kind: 'choices', chosen: 'gone' },
  { text: 'skriver', kind: 'article' },
]

/** A folder with articles and the record of a bot that answered from them. */
const withRecord = (test: (root: string, run: (...words: readonly string[]) => Ran) => unknown) =>
  inFolder(articles, async (root) => {
    const file = join(root, 'data', 'record.db')
    const now = Date.now()
    const record = await openRecord(
      { store: { kind: 'sqlite', file }, key: undefined, retentionDays: 90 },
      () => now,
    )
    for (const [place, { chosen, ...question }] of asked.entries()) {
      const id = `${place}`
      await record.questions.keep(aQuestion({ id, activityId: id, at: now, ...question }))
      if (chosen !== undefined)
        await record.questions.choose(id, { article: chosen, at: now }, aQuestion(question))
    }
    await record.votes.cast(
      aVote({ articleId: 'printer', reason: 'outdated', comment: 'no such button', at: now }),
    )
    await record.votes.cast(aVote({ articleId: 'screen', verdict: 'up', at: now }))
    await record.close()
    await test(root, runIn(root, file))
  })

interface Ran {
  readonly status: number | null
  readonly lines: readonly string[]
}

const runIn =
  (root: string, file: string) =>
  (script: string, ...words: readonly string[]): Ran => {
    const env = {
      PATH: process.env.PATH,
      RECORD_FILE: file,
      INDEX_FILE: join(root, 'index'),
      ARTICLES: join(root, 'articles'),
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`dist/src/tools/${script}.js`, ...words],
      {
        encoding: 'utf8',
        env,
      },
    )
    return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') }
  }

const today = new Date().toISOString().slice(0, 10)

describe('npm run report', function () {
  this.timeout(60_000)

  it('prints tables', () =>
    withRecord((_, run) => {
      const { status, lines } = run('report')
      assert.deepEqual(
        lines.map((line) => line.replaceAll(today, 'YYYY-MM-DD').replaceAll(/\b[\da-f]{8}\b/g, 'ID')),
        [
          'Answers by locale',
          '  locale  asked  answered  choices  chosen  nothing  rate',
          '  en-US       3         0        0       0        3   0 %',
          '  nb-NO       8         1        6       6        1  88 %',
          '',
          'Questions without an answer, by meaning',
          '  question                         times  wordings  locales        last',
          '  my badge does not open the door      3         2    en-US  YYYY-MM-DD',
          '  =HYPERLINK("x") coffee machine       1         1    nb-NO  YYYY-MM-DD',
          '',
          'Questions answered by a choice',
          '  question                   article  locale  times  people',
          '  Alt er mørkt?               screen   nb-NO      1       1',
          '  alt er mørkt               printer   nb-NO      1       1',
          '  alt er mørkt                screen   nb-NO      1       1',
          '  old stuff                     gone   nb-NO      1       1',
          '  ring [phone] om skjermen    screen   nb-NO      1       1',
          '  skriveren skriver ikke ut  printer   nb-NO      1       1',
          '',
          'Articles voted down',
          '  article  locale  down  up     reasons        comments',
          '  printer   nb-NO     1   0  outdated 1  no such button',
          '',
          'Wordings to learn: npm run learn -- --accept ID',
          '  question       article  locale  people  agree        id',
          '  Alt er mørkt?   screen      nb       2   67 %  ID',
        ],
      )
      assert.equal(status, 0)
    }))

  it('prints one section as CSV that no spreadsheet runs', () =>
    withRecord((_, run) => {
      assert.deepEqual(run('report', '--csv', '--only', 'unanswered').lines, [
        'question,times,wordings,locales,last',
        `my badge does not open the door,3,2,en-US,${today}`,
        `"'=HYPERLINK(""x"") coffee machine",1,1,nb-NO,${today}`,
      ])
    }))

  it('prints everything as JSON', () =>
    withRecord((_, run) => {
      const { rates, unanswered, chosen, votedDown, proposals } = JSON.parse(
        run('report', '--json').lines.join(''),
      )
      assert.deepEqual(
        [rates, unanswered, chosen, votedDown, proposals].map(({ length }) => length),
        [2, 2, 6, 1, 1],
      )
      assert.deepEqual(unanswered[0].others, ['the door stays closed with my badge'])
    }))

  it('says what is wrong with its arguments and with the place of the record', () =>
    inFolder(articles, (root) => {
      const run = runIn(root, join(root, 'none.db'))
      assert.deepEqual(
        run('report', '--only', 'all').lines[0],
        '--only is `all`, expected rates, unanswered, chosen, votes, proposals',
      )
      assert.deepEqual(
        run('report', '--csv').lines[0],
        '--csv prints one table, expected --only with rates, unanswered, chosen, votes, proposals',
      )
      assert.deepEqual(run('report', '--days', '0').lines[0], '--days is `0`, expected a whole number from 1')
      assert.deepEqual(run('report'), {
        status: 1,
        lines: [`${root}/none.db: Missing, expected the record of a bot that has run (RECORD_FILE)`],
      })
      assert.equal(existsSync(join(root, 'none.db')), false)
    }))
})

describe('npm run learn', function () {
  this.timeout(60_000)

  it('shows what could be learned, and learns what is accepted, in every locale', () =>
    withRecord((root, run) => {
      const [proposal = '', why] = run('learn').lines
      const [id = ''] = proposal.split(' ')
      assert.deepEqual(
        [proposal, why],
        [`${id}  \`Alt er mørkt?\` (nb) for \`screen\``, '          chosen by 2, 67 % of those who chose'],
      )
      const file = join(root, 'articles', 'learned-questions.jsonl')
      assert.equal(existsSync(file), false)
      writeFileSync(file, '{"article":"printer","question":"no ink","locale":"en-US"}')
      assert.deepEqual(run('learn', '--accept', id, '--by', 'Ada'), {
        status: 0,
        lines: [`${file}: \`Alt er mørkt?\` now asks for \`screen\``],
      })
      assert.equal(
        readFileSync(file, 'utf8'),
        '{"article":"printer","question":"no ink","locale":"en-US"}\n' +
          `{"article":"screen","question":"Alt er mørkt?","locale":"nb","by":"Ada","at":"${today}"}\n`,
      )
      const shown = ['nb-NO', 'en-US', 'de-DE'].map((locale) => {
        const [line = ''] = run(
          'ask',
          '--articles',
          join(root, 'articles'),
          '--locale',
          locale,
          '--json',
          'alt er mørkt',
        ).lines
        const {
          kind,
          shown: [first],
        } = JSON.parse(line)
        return [kind, first.id, first.locale]
      })
      assert.deepEqual(shown, [
        ['article', 'screen', 'nb-NO'],
        ['article', 'screen', 'en-US'],
        ['article', 'screen', 'en-US'],
      ])
      assert.deepEqual(run('learn').lines, [
        'Nothing to learn: nobody has chosen an article for a wording that is new',
      ])
    }))

  it('refuses what was not proposed, and writes nothing', () =>
    withRecord((root, run) => {
      assert.deepEqual(run('learn', '--accept', '12345678'), {
        status: 2,
        lines: ['--accept is `12345678`, expected the id of a proposal (npm run learn)'],
      })
      assert.equal(existsSync(join(root, 'articles', 'learned-questions.jsonl')), false)
    }))
})
