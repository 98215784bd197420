import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { readChat } from '../../../src/answer/small-talk.ts'
import { toLocale } from '../../../src/locale/locale.ts'
import { allPhrases } from '../../../src/locale/phrases/all.ts'
import { inFolder } from '../../article/a-folder.ts'

const botId = '11111111-2222-3333-4444-555555555555'
const wanted = [
  ...['--bot-id', botId, '--domain', 'svar.example.com', '--website', 'https://example.com/it'],
  ...['--privacy', 'https://example.com/privacy', '--terms', 'https://example.com/terms'],
]
const program = join('dist', 'src', 'tools', 'teams-app.js')

const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.30',
)

/** A schema of Microsoft's own, whose patterns are no Unicode ones. */
function schemaOf(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, validateFormats: false })
  const schema = JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8'))
  return ajv.compile({ ...schema, $schema: undefined })
}

describe('npm run teams-app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'svar-teams-'))
  const out = join(folder, 'app.zip')
  let files: Readonly<Record<string, Uint8Array>> = {}
  const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()))
  const stringsFiles = () => Object.keys(files).filter((name) => name.startsWith('strings/'))

  before(() => {
    execFileSync(process.execPath, [program, ...wanted, '--out', out])
    files = unzipSync(readFileSync(out))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('writes a manifest that Microsoft’s schema takes', () => {
    const validate = schemaOf('MicrosoftTeams')
    assert.ok(validate(json('manifest.json')), JSON.stringify(validate.errors, undefined, 2))
  })

  it('has one bot for people, teams and group chats, and asks for no other domain', () => {
    const { id, bots, validDomains } = json('manifest.json')
    assert.deepEqual(
      [id, bots.length, bots[0].botId, bots[0].scopes, validDomains],
      [botId, 1, botId, ['personal', 'team', 'groupChat'], ['svar.example.com']],
    )
  })

  it('has strings for every language beside English, which Microsoft’s schema takes', () => {
    const validate = schemaOf('MicrosoftTeams.Localization')
    assert.equal(stringsFiles().length, Object.keys(allPhrases).length - 1)
    assert.equal(stringsFiles().length, 36)
    for (const name of stringsFiles())
      assert.ok(validate(json(name)), `${name}: ${JSON.stringify(validate.errors)}`)
  })

  it('names each of these files in the manifest, with its language', () => {
    const { additionalLanguages } = json('manifest.json').localizationInfo
    const named = additionalLanguages.map(({ file }: { file: string }) => file)
    assert.deepEqual(named.toSorted(), stringsFiles().toSorted())
    for (const { languageTag } of additionalLanguages) assert.ok(toLocale(languageTag), languageTag)
  })

  it('puts a string in the place of every text of the manifest', () => {
    const { name, description, bots, composeExtensions } = json('manifest.json')
    const places = [
      'name.short',
      ...Object.keys(description).map((key) => `description.${key}`),
      ...placesIn(bots[0].commandLists, 'bots[0].commandLists'),
      ...placesIn(composeExtensions[0].commands, 'composeExtensions[0].commands'),
    ]
    assert.deepEqual(Object.keys(name), ['short'])
    for (const file of stringsFiles()) {
      const { $schema: _, ...strings } = json(file)
      assert.deepEqual(Object.keys(strings).toSorted(), places.toSorted(), file)
    }
  })

  it('lists only commands that the bot understands, in every language', () => {
    for (const [tag, manifest] of Object.entries(titlesByFile())) {
      const reader = toLocale(tag)
      assert.ok(reader)
      for (const title of manifest)
        assert.equal(readChat(title, { reader, offered: [] })?.kind, 'command', `${tag}: ${title}`)
    }
  })

  it('has icons of the sizes that Teams wants, the outline white on nothing', () => {
    const [color, outline] = [imageOf(files['color.png']), imageOf(files['outline.png'])]
    assert.deepEqual([color.width, color.height, outline.width, outline.height], [192, 192, 32, 32])
    const opacities = pixelsOf(outline).map(([, , , alpha]) => alpha)
    assert.ok(opacities.includes(255) && opacities.includes(0))
    for (const [red, green, blue, alpha] of pixelsOf(outline))
      if (alpha !== 0) assert.deepEqual([red, green, blue], [255, 255, 255])
  })

  it('says all that is wrong with its arguments', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, '--domain', 'https://x/', '--name', 'n'.repeat(31)],
      {
        encoding: 'utf8',
      },
    )
    assert.equal(status, 2)
    assert.deepEqual(stderr.split('\n').slice(0, 6), [
      '--bot-id is missing, expected the GUID of the Azure Bot’s app',
      '--domain is `https://x/`, expected a host name without scheme or path',
      `--name is \`${'n'.repeat(31)}\`, expected at most 30 characters`,
      ...['--website', '--privacy', '--terms'].map(
        (option) => `${option} is missing, expected a page of yours, \`https://…\`; Teams shows its link`,
      ),
    ])
  })

  it('offers questions that the articles given answer, in the places of the manifest', () =>
    inFolder(
      {
        'nb-NO/lamp.md':
          '---\nalternateQuestions: [lampen lyser ikke]\n---\n# Lampen er mørk\n\n1. Slå den på.',
        'de-DE/lamp.md': '# Die Lampe bleibt dunkel\n\n1. Schalten Sie sie ein.',
        'de-DE/door.md': '# Die Tür klemmt beim Öffnen\n\n1. Ziehen Sie fest.',
        'nb-NO/door.md': '# Døren henger seg opp\n\n1. Dra hardt.',
      },
      (root) => {
        execFileSync(process.execPath, [program, ...wanted, '--articles', root, '--out', join(root, 'a.zip')])
        const written = unzipSync(readFileSync(join(root, 'a.zip')))
        const read = (name: string) => JSON.parse(strFromU8(written[name] ?? new Uint8Array()))
        const place = 'bots[0].commandLists[0].commands'
        const prompts = read('manifest.json').bots[0].commandLists[0].commands.filter(
          ({ type }: { type: string }) => type === 'prompt',
        )
        assert.deepEqual(
          prompts.map(({ prompt }: { prompt: string }) => prompt).toSorted(),
          ['Die Lampe bleibt dunkel', 'Die Tür klemmt beim Öffnen'], // nothing is English, and `de-DE` comes first
        )
        const norwegian = [0, 1].map((at) => read('strings/nb.json')[`${place}[${at}].prompt`])
        assert.deepEqual(norwegian.toSorted(), ['Døren henger seg opp', 'lampen lyser ikke'])
      },
    ))

  it('says why articles could not be read', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, ...wanted, '--articles', '/does/not/exist'],
      {
        encoding: 'utf8',
      },
    )
    assert.deepEqual(
      [status, stderr],
      [1, '/does/not/exist:1: Missing folder, expected one that holds articles\n'],
    )
  })

  /** Titles of commands by language; those of example questions are no commands. */
  function titlesByFile(): Readonly<Record<string, readonly string[]>> {
    const lists: { commands: { type: string; title: string }[] }[] =
      json('manifest.json').bots[0].commandLists
    const places = lists.flatMap(({ commands }, list) =>
      commands.flatMap(({ type }, at) =>
        type === 'basic' ? [`bots[0].commandLists[${list}].commands[${at}].title`] : [],
      ),
    )
    const english = lists.flatMap(({ commands }) =>
      commands
        .filter(({ type }) => type === 'basic')
        .map((command) => (command as unknown as { title: string }).title),
    )
    const others = stringsFiles().map((file) => [
      file.slice('strings/'.length, -'.json'.length),
      places.map((place) => json(file)[place]),
    ])
    return { en: english, ...Object.fromEntries(others) }
  }
})

const translated = new Set(['title', 'description', 'prompt'])

/** Where texts stand in a part of the manifest. */
function placesIn(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => placesIn(item, `${place}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? translated.has(key)
        ? [`${place}.${key}`]
        : []
      : placesIn(inner, `${place}.${key}`),
  )
}

const imageOf = (file: Uint8Array | undefined): PNG => PNG.sync.read(Buffer.from(file ?? []))

const pixelsOf = ({ data }: PNG): readonly (readonly number[])[] =>
  Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)])
