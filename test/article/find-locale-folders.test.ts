import assert from 'node:assert/strict'
import { relative } from 'node:path'
import { findLocaleFolders, toFolderLocale } from '../../src/article/find-locale-folders.ts'
import { inFolder } from './a-folder.ts'

interface Expected {
  readonly folders: readonly string[]
  readonly strangers?: readonly string[]
  readonly loose?: readonly string[]
}

const repository = 'OfficeDocs-AlchemyInsights-pr'

const cases: readonly {
  readonly it: string
  readonly files: readonly string[]
  readonly root?: string
  readonly expected: Expected
}[] = [
  {
    it: 'finds a folder for each locale',
    files: ['nb-NO/lamps.md', 'sr-Latn-RS/home/lamps.md', 'en_us/lamps.md'],
    expected: { folders: ['own en_us en-US', 'own nb-NO nb-NO', 'own sr-Latn-RS sr-Latn-RS'] },
  },
  {
    it: 'finds folders named by language alone',
    files: ['en/lamps.md', 'nb/lamps.md', 'README.md'],
    expected: { folders: ['own en en', 'own nb nb'], loose: ['README.md'] },
  },
  {
    it: 'names folders beside those of the locales, but none that holds parts of pages',
    files: ['nb-NO/lamps.md', 'norsk/lamps.md', 'media/lamps.md', '.git/lamps.md', 'node_modules/lamps.md'],
    expected: { folders: ['own nb-NO nb-NO'], strangers: ['norsk'] },
  },
  {
    it: 'takes a root without locales for one locale',
    files: ['lamps.md', 'home/lamps.md'],
    expected: { folders: ['own . -'] },
  },
  {
    it: 'takes departments for no locales',
    files: ['it/lamps.md', 'hr/lamps.md', 'sales/lamps.md'],
    expected: { folders: ['own . -'] },
  },
  {
    it: 'takes a root that is named by a locale for that locale',
    files: ['nb-NO/lamps.md', 'nb-NO/it/lamps.md'],
    root: 'nb-NO',
    expected: { folders: ['own . nb-NO'] },
  },
  {
    it: 'finds a checkout',
    files: ['AlchemyInsights/lamps.md', 'docs/nb-NO/lamps.md'],
    expected: { folders: ['public AlchemyInsights -'] },
  },
  {
    it: 'finds the folder AlchemyInsights itself',
    files: ['nb-NO/AlchemyInsights/lamps.md'],
    root: 'nb-NO/AlchemyInsights',
    expected: { folders: ['public . nb-NO'] },
  },
  {
    it: 'finds several checkouts',
    files: [
      `${repository}.nb-NO/AlchemyInsights/a.md`,
      `${repository}.de-DE/AlchemyInsights/a.md`,
      'README.md',
    ],
    expected: {
      folders: [
        `public ${repository}.de-DE/AlchemyInsights de-DE`,
        `public ${repository}.nb-NO/AlchemyInsights nb-NO`,
      ],
    },
  },
  {
    it: 'finds locales with their folder AlchemyInsights, also one folder deeper',
    files: [
      'nb-NO/AlchemyInsights/a.md',
      'de-DE/de-DE/AlchemyInsights/a.md',
      'de-DE-live/AlchemyInsights/a.md',
    ],
    expected: {
      folders: [
        'public de-DE/de-DE/AlchemyInsights de-DE',
        'public de-DE-live/AlchemyInsights de-DE',
        'public nb-NO/AlchemyInsights nb-NO',
      ],
    },
  },
  {
    it: 'finds checkouts beside own locales',
    files: ['nb-NO/lamps.md', `${repository}.de-DE/AlchemyInsights/a.md`],
    expected: { folders: ['own nb-NO nb-NO', `public ${repository}.de-DE/AlchemyInsights de-DE`] },
  },
]

describe('findLocaleFolders', () => {
  for (const { it: name, files, root = '.', expected } of cases) {
    it(name, () =>
      inFolder(Object.fromEntries(files.map((file) => [file, '# Lamps'])), (folder) => {
        const start = root === '.' ? folder : `${folder}/${root}`
        const found = findLocaleFolders(start)
        const short = (path: string) => relative(start, path).replaceAll('\\', '/') || '.'
        assert.deepEqual(
          {
            folders: found.folders.map(
              ({ layout, path, locale }) => `${layout} ${short(path)} ${locale ?? '-'}`,
            ),
            strangers: found.strangers.map(short),
            loose: found.loose.map(short),
          },
          { strangers: [], loose: [], ...expected },
        )
      }),
    )
  }
})

describe('toFolderLocale', () => {
  const cases: readonly (readonly [name: string, locale: string | undefined])[] = [
    ['nb-NO', 'nb-NO'],
    ['nb_no', 'nb-NO'],
    [`${repository}.sr-Latn-RS`, 'sr-Latn-RS'],
    ['nb-NO-live', 'nb-NO'],
    ['nb-NO-live-sxs', 'nb-NO'],
    ['en', 'en'],
    ['vpn', undefined],
    ['faq', undefined],
    ['media', undefined],
    ['nb-NO-old', undefined],
    [repository, undefined],
    ['', undefined],
  ]
  for (const [name, locale] of cases) {
    it(`reads ${name} as ${locale}`, () => assert.equal(toFolderLocale(name), locale))
  }
})
