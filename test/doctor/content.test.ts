import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import type { CheckName, Verdict } from '../../src/doctor/finding.ts'
import { readBotIds } from '../../src/doctor/teams-app/read-bot-ids.ts'
import { lookAtRecord } from '../../src/record/look-at-record.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { RecordFailure } from '../../src/record/record-failure.ts'
import { buildIndex } from '../../src/search/index/search-data.ts'
import { encodeSnapshot } from '../../src/search/snapshot/snapshot.ts'
import { appFiles } from '../../src/tools/teams-app/app-files.ts'
import { zipOf } from '../../src/tools/zip-of.ts'
import { inFolder } from '../article/a-folder.ts'
import { aModel } from '../search/reranker/a-model.ts'
import { aPatient, appId, findingOf, managedIdentity } from './a-patient.ts'
import { aZip } from './a-zip.ts'

const findings = (check: CheckName, why: string) => (verdict: Verdict, what: string, fix: string) => ({
  check,
  verdict,
  what,
  why,
  fix,
})

describe('articles', () => {
  const found = findings('articles', 'Svar answers from articles only: what was not read is not found.')

  /** What is found of these folders. */
  const look = (roots: readonly string[]) =>
    findingOf(
      'articles',
      aPatient({ ARTICLES: roots.join(':') }, { knowledgeBase: () => readKnowledgeBase(roots) }),
    )

  it('are in order when all were read', () =>
    inFolder({ 'en-US/one.md': '# One\n\nText.\n' }, async (root) => {
      assert.deepEqual(await look([root]), found('ok', '1 article in 1 locale.', ''))
    }))

  it('are in order with warnings, and with files that were left out', () =>
    inFolder(
      {
        'en-US/one.md': '---\nalternateQuestions: 7\n---\n# One\n\nText.\n',
        'en-US/includes/part.md': 'Text.\n',
      },
      async (root) => {
        assert.deepEqual(
          await look([root]),
          found('ok', '1 article in 1 locale (1 warning, 1 file left out on purpose).', ''),
        )
      },
    ))

  it('deserve a look when a file could not be read', () =>
    inFolder(
      { 'en-US/one.md': '# One\n\nText.\n', 'en-US/two.md': Buffer.from([0xff, 0xfe, 0]) },
      async (root) => {
        assert.deepEqual(
          await look([root]),
          found(
            'warning',
            `1 article in 1 locale; 1 file could not be read, the first is ${root}/en-US/two.md:1: File is not UTF-8, expected UTF-8.`,
            `\`npm run check-articles -- ${root}\` lists all of them.`,
          ),
        )
      },
    ))

  for (const [tag, isSpoken] of [
    ['tlh', false],
    ['ga-IE', true], // of the articles
    ['nn-NO', true], // reads Svar's own Bokmål
  ] as const)
    it(`${isSpoken ? 'are in order' : 'deserve a look'} when readers without a locale are of ${tag}`, () =>
      inFolder({ 'ga-IE/one.md': '# Aon\n\nTéacs.\n' }, async (root) => {
        const knowledgeBase = () => readKnowledgeBase([root])
        const patient = aPatient({ ARTICLES: root, DEFAULT_LOCALE: tag }, { knowledgeBase })
        assert.deepEqual(
          await findingOf('articles', patient),
          isSpoken
            ? found('ok', '1 article in 1 locale.', '')
            : found(
                'warning',
                '1 article in 1 locale; neither they nor Svar itself speak DEFAULT_LOCALE, `tlh`.',
                'Set DEFAULT_LOCALE to the locale of most readers, such as `nb-NO`; until then they get English.',
              ),
        )
      }))

  it('are broken when there are none', async () => {
    assert.deepEqual(
      await look(['/does/not/exist', '/nor/this']),
      found(
        'failure',
        'No article was read from `/does/not/exist`, `/nor/this`: /does/not/exist:1: Missing folder, expected one that holds articles.',
        'Check ARTICLES, which names the folders. `npm run check-articles -- /does/not/exist /nor/this` lists all of them.',
      ),
    )
  })

  it('are waited for while they are being read', async () => {
    assert.deepEqual(
      await findingOf('articles', aPatient({}, { knowledgeBase: async () => undefined })),
      found('warning', 'The articles are still being read.', 'Ask again in a minute.'),
    )
  })
})

describe('index', () => {
  const found = findings(
    'index',
    'With a kept index Svar starts in seconds; without it, thousands of articles take minutes.',
  )
  const many = Object.fromEntries(
    Array.from({ length: 61 }, (_, place) => [`en-US/a${place}.md`, `# Article ${place}\n\nText.\n`]),
  )

  const look = (root: string, indexFile: string) =>
    findingOf(
      'index',
      aPatient({ ARTICLES: root, INDEX_FILE: indexFile }, { knowledgeBase: () => readKnowledgeBase([root]) }),
    )

  it('is not needed for few articles', () =>
    inFolder({ 'en-US/one.md': '# One\n\nText.\n' }, async (root) => {
      assert.deepEqual(
        await look(root, 'nowhere.index'),
        found('ok', 'Built at start: so few articles need no kept index.', ''),
      )
    }))

  it('is missing, of other articles, of these articles, or no index', () =>
    inFolder(many, async (root) => {
      const file = join(root, 'articles.index')
      const fix = `Start Svar, which makes it anew, or \`npm run build-index -- ${file} ${root}\``
      assert.deepEqual(await look(root, file), found('warning', `There is no \`${file}\` yet.`, fix))

      const knowledgeBase = await readKnowledgeBase([root])
      const index = buildIndex(knowledgeBase)
      writeFileSync(file, encodeSnapshot(index, 'another hash'))
      assert.deepEqual(
        await look(root, file),
        found('warning', `\`${file}\` cannot be used: it was made from other articles.`, fix),
      )

      writeFileSync(file, encodeSnapshot(index, knowledgeBase.hash))
      assert.deepEqual(await look(root, file), found('ok', `\`${file}\` is of these articles.`, ''))

      writeFileSync(file, 'something else')
      assert.deepEqual(
        await look(root, file),
        found('warning', `\`${file}\` cannot be used: it is no index of Svar.`, fix),
      )
      assert.deepEqual(
        await look(root, root),
        found('warning', `\`${root}\` cannot be used: reading it gave EISDIR.`, fix.replace(file, root)),
      )
    }))

  it('is not looked at while there are no articles', async () => {
    assert.deepEqual(
      await findingOf('index', aPatient({}, { knowledgeBase: async () => undefined })),
      found('skipped', 'There are no articles yet.', ''),
    )
  })
})

describe('reranker', () => {
  const found = findings(
    'reranker',
    'A model that cannot be loaded changes nothing: articles stay in the order of the search.',
  )
  const look = (environment: Readonly<Record<string, string>>) =>
    findingOf('reranker', aPatient(environment, { knowledgeBase: async () => undefined }))

  it('is in order where none is set, and where its files and packages are there', () =>
    inFolder(aModel('embedding'), async (root) => {
      assert.deepEqual(await look({}), found('ok', 'No model is set: the search ranks alone.', ''))
      assert.deepEqual(
        await look({ RERANKER: root }),
        found('ok', `\`${root}\` holds a model that reads text.`, ''),
      )
    }))

  it('deserves a look when a file is not what it is named', () =>
    inFolder({ ...aModel('embedding'), 'tokenizer.json': '{}' }, async (root) => {
      const { verdict, what } = (await look({ RERANKER: root })) ?? {}
      assert.equal(verdict, 'warning')
      assert.match(what ?? '', /tokenizer\.json: Loading gave `.+`, expected the tokenizer of the model\.$/)
    }))

  it('deserves a look when a file is missing', () =>
    inFolder({ 'config.json': '{}' }, async (root) => {
      assert.deepEqual(
        await look({ RERANKER: root }),
        found(
          'warning',
          `${root}/tokenizer.json: Missing file, expected the one of the model.`,
          'Correct RERANKER, or mend this and start Svar again; docs/reranker.md lists the files.',
        ),
      )
    }))
})

describe('record', () => {
  const found = findings('record', 'Votes, questions and requests to experts that cannot be kept are lost.')

  const look = (environment: Readonly<Record<string, string>>) => {
    const { config } = aPatient(environment)
    return findingOf('record', aPatient(environment, { checkRecord: () => lookAtRecord(config.record, 0) }))
  }

  it('is made by the first start, and not by the doctor', () =>
    inFolder({}, async (root) => {
      const RECORD_FILE = join(root, 'record.db')
      for (let time = 0; time < 2; time += 1)
        assert.deepEqual(
          await look({ RECORD_FILE }),
          found('ok', `There is no record yet; the first start makes \`${RECORD_FILE}\`.`, ''),
        )
    }))

  it('is in order when it can be written', () =>
    inFolder({}, async (root) => {
      const RECORD_FILE = join(root, 'record.db')
      const record = await openRecord(aPatient({ RECORD_FILE }).config.record, Date.now)
      const finding = await look({ RECORD_FILE })
      await record.close()
      assert.match(finding?.what ?? '', /^The record is in `.*record\.db`, \d+ kB\.$/)
      assert.equal(finding?.verdict, 'ok')
    }))

  it('deserves a look when it has no tables yet', () =>
    inFolder({ 'record.db': '' }, async (root) => {
      const RECORD_FILE = join(root, 'record.db')
      assert.deepEqual(
        await look({ RECORD_FILE }),
        found(
          'warning',
          `The tables in \`${RECORD_FILE}\` are of another version of Svar.`,
          'Start this Svar once: it brings older tables up to date by itself, and says so if they are newer.',
        ),
      )
    }))

  it('is broken when its key is another', () =>
    inFolder({}, async (root) => {
      const RECORD_FILE = join(root, 'record.db')
      const record = await openRecord(aPatient({ RECORD_FILE }).config.record, Date.now)
      await record.close()
      assert.deepEqual(
        await look({ RECORD_FILE, RECORD_KEY: 'x'.repeat(32) }),
        found(
          'failure',
          `The record cannot be used: ${RECORD_FILE}: Record was made with another key, expected that one (RECORD_KEY, or the \`.key\` file beside the database).`,
          'Set RECORD_KEY to the key that it was made with, or put the `.key` file back beside it.',
        ),
      )
    }))

  it('is broken when the database does not answer, and its password is not shown', async () => {
    assert.deepEqual(
      await look({ DATABASE_URL: 'postgres://svar:geheim@127.0.0.1:1/svar', RECORD_KEY: 'x'.repeat(32) }),
      found(
        'failure',
        'The record cannot be used: 127.0.0.1:1/svar: Database does not answer, expected PostgreSQL to be reachable (DATABASE_URL).',
        'Check RECORD_FILE or DATABASE_URL, that the database runs, and that its user may write.',
      ),
    )
  })

  const outcomes = [
    [
      'is broken when it cannot be written',
      async () => ({
        kind: 'sqlite' as const,
        writable: false,
        migrated: true,
        bytes: 2e6,
        trouble: 'data/record.db: No space is left, expected some on its disk',
      }),
      found(
        'failure',
        'The record cannot be written: data/record.db: No space is left, expected some on its disk.',
        'Check that the database runs, that there is room on its disk, and that its user may write.',
      ),
    ],
    [
      'is told by its code when something else is thrown',
      async () => {
        throw Object.assign(new Error('postgres://svar:geheim@db'), { code: 'EHOSTUNREACH' })
      },
      found(
        'failure',
        'The record cannot be used: EHOSTUNREACH.',
        'Check RECORD_FILE or DATABASE_URL, that the database runs, and that its user may write.',
      ),
    ],
    [
      'is told when it is damaged',
      async () => {
        throw new RecordFailure('corrupt', 'data/record.db: File is damaged, expected a whole database')
      },
      found(
        'failure',
        'The record cannot be used: data/record.db: File is damaged, expected a whole database.',
        'Stop Svar, and put a backup in its place.',
      ),
    ],
  ] as const
  for (const [name, checkRecord, expected] of outcomes) {
    it(name, async () => assert.deepEqual(await findingOf('record', aPatient({}, { checkRecord })), expected))
  }

  it('is given up when it hangs', async () => {
    assert.deepEqual(
      await findingOf('record', aPatient({}, { checkRecord: () => new Promise(() => {}), patienceMs: 100 })),
      found(
        'failure',
        'The record cannot be used: it does not answer in time.',
        'Check RECORD_FILE or DATABASE_URL, that the database runs, and that its user may write.',
      ),
    )
  })

  it('is skipped where none is kept', async () => {
    assert.deepEqual(
      await findingOf('record', aPatient({})),
      found('skipped', 'No record was looked at.', ''),
    )
  })
})

describe('teams-app', () => {
  const found = findings(
    'teams-app',
    'Teams brings questions to the bot that the manifest names, whoever that is.',
  )
  const other = '6f1c2d3e-0000-4000-8000-00000000d001'
  const makeAnew = `Make it anew, \`npm run teams-app -- --bot-id ${appId} --domain HOST …\`, then remove the old app from Teams and upload this one.`
  const manifest = (id: string, extension = id) =>
    JSON.stringify({ bots: [{ botId: id }], composeExtensions: [{ botId: extension }] })

  const cases: readonly (readonly [string, string | Buffer, (file: string) => ReturnType<typeof found>])[] = [
    [
      'names this bot',
      manifest(appId.toUpperCase()),
      (file) => found('ok', `\`${file}\` names this bot.`, ''),
    ],
    [
      'names another bot',
      manifest(other),
      (file) =>
        found(
          'failure',
          `\`${file}\` names the bot \`${other}\`, but MicrosoftAppId is \`${appId}\`.`,
          makeAnew,
        ),
    ],
    [
      'names another bot for its message extension',
      manifest(appId, other),
      (file) =>
        found(
          'failure',
          `\`${file}\` names the bot \`${other}\`, but MicrosoftAppId is \`${appId}\`.`,
          makeAnew,
        ),
    ],
    [
      'names none',
      '{}',
      (file) =>
        found('failure', `\`${file}\` names no bot.`, `Set \`botId\` of its \`bots\` to \`${appId}\`.`),
    ],
    [
      'is no manifest',
      'hello',
      (file) =>
        found(
          'failure',
          `\`${file}\` cannot be read: its manifest is not JSON.`,
          'Name the zip that Teams gets, or its manifest.json.',
        ),
    ],
    [
      'is a zip without a manifest',
      aZip({ 'folder/manifest.json': manifest(appId) }),
      (file) =>
        found(
          'failure',
          `\`${file}\` cannot be read: it has no \`manifest.json\` at its top.`,
          'Name the zip that Teams gets, or its manifest.json.',
        ),
    ],
  ]
  for (const [name, content, expected] of cases) {
    it(name, () =>
      inFolder({ app: content }, async (root) => {
        const file = join(root, 'app')
        assert.deepEqual(
          await findingOf('teams-app', aPatient(managedIdentity, { teamsApp: file })),
          expected(file),
        )
      }),
    )
  }

  it('is not there', async () => {
    assert.equal(
      (await findingOf('teams-app', aPatient(managedIdentity, { teamsApp: '/does/not/exist.zip' })))?.what,
      '`/does/not/exist.zip` cannot be read: reading it gave ENOENT.',
    )
  })

  for (const method of ['packed', 'stored'] as const) {
    it(`is read out of a zip where it is ${method}`, () => {
      const zip = aZip({ 'color.png': 'x'.repeat(1000), 'manifest.json': manifest(appId) }, method)
      assert.deepEqual(readBotIds(zip), { kind: 'ids', ids: [appId] })
    })
  }

  it('is read as `npm run teams-app` writes it', () => {
    const page = 'https://svar.example.com'
    const options = {
      botId: appId,
      domain: 'svar.example.com',
      name: 'Svar',
      developer: 'Svar',
      version: '1.2.3',
    }
    const files = [...appFiles({ ...options, website: page, privacy: page, terms: page })]
    const zip = zipOf(files.map(([name, text]) => ({ name, bytes: Buffer.from(JSON.stringify(text)) })))
    assert.deepEqual(readBotIds(Buffer.from(zip)), { kind: 'ids', ids: [appId] })
  })

  it('survives every way in which a zip can be cut or damaged', () => {
    const zip = aZip({ 'manifest.json': manifest(appId) })
    for (let length = 0; length < zip.length; length += 1)
      assert.equal(readBotIds(zip.subarray(0, length)).kind, 'unread')
    for (let place = 0; place < zip.length; place += 1) {
      const damaged = Buffer.from(zip)
      damaged.writeUInt8(zip.readUInt8(place) ^ 0xff, place)
      readBotIds(damaged)
    }
  })

  it('does not swell up', () => {
    const zip = aZip({ 'manifest.json': ' '.repeat(3_000_000) })
    assert.deepEqual(readBotIds(zip), { kind: 'unread', reason: 'it has no `manifest.json` at its top' })
  })
})
