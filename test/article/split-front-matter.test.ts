import assert from 'node:assert/strict'
import fc from 'fast-check'
import { splitFrontMatter } from '../../src/article/split-front-matter.ts'
import { aPair } from './a-pair.ts'

describe('splitFrontMatter', () => {
  it('reads keys and values', () => {
    assert.deepEqual(splitFrontMatter('---\ntitle: Lamps\nms.custom:\n- "12"\n---\n# Lamps\n'), {
      kind: 'fields',
      fields: { title: 'Lamps', 'ms.custom': ['12'] },
      yaml: 'title: Lamps\nms.custom:\n- "12"',
      yamlLine: 2,
      body: '# Lamps\n',
      bodyLine: 6,
    })
  })

  it('reads the local half of a value in two languages', () => {
    const split = splitFrontMatter(`---\ntitle: ${aPair('Lamper', 'Lamps')}\n---\n# Lamper`)
    assert.equal(split.kind === 'fields' && split.fields.title, 'Lamper')
  })

  it('takes an empty one, one after blank lines and one without a body', () => {
    assert.deepEqual(splitFrontMatter('---\n---\n# Lamps'), {
      kind: 'fields',
      fields: {},
      yaml: '',
      yamlLine: 2,
      body: '# Lamps',
      bodyLine: 3,
    })
    assert.equal(splitFrontMatter('\n\n---\ntitle: Lamps\n---\n').kind, 'fields')
    assert.equal(splitFrontMatter('---\ntitle: Lamps\n---').kind, 'fields')
  })

  it('finds none in a text without one, and in one that begins with a rule', () => {
    for (const body of [
      '# Lamps',
      '',
      '----\n# Lamps',
      '---\n# Lamps\n\nText\n\n---\n\nMore',
      '---\nOnly a rule',
    ]) {
      assert.deepEqual(splitFrontMatter(body), { kind: 'none', body, bodyLine: 1 })
    }
  })

  const broken: readonly (readonly [it: string, text: string, line: number, reason: string])[] = [
    [
      'YAML that cannot be read',
      '---\ntitle: Lamps\nauthor: "me\n---\n# Lamps',
      4,
      'Front matter is no YAML (unexpected end of the stream within a double quoted scalar), expected keys and values',
    ],
    ['a text', '---\ntitle： Lamps\n---\n# Lamps', 2, 'Front matter is a text, expected keys and values'],
    ['a list', '---\n- Lamps\n---\n# Lamps', 2, 'Front matter is a list, expected keys and values'],
    [
      'code in YAML',
      '---\ntitle: !!js/function "function () { return 1 }"\n---\n# Lamps',
      2,
      'Front matter is no YAML (unknown tag !<tag:yaml.org,2002:js/function>), expected keys and values',
    ],
    [
      'one that never ends',
      '---\ntitle: Lamps\n# Lamps\nText',
      1,
      'Missing `---` after the front matter, expected one on a line of its own',
    ],
    [
      'one that seems to end at a rule below the H1',
      '---\ntitle: Lamps\n# Lamps\n\nText\n\n---\nMore',
      1,
      'Missing `---` after the front matter, expected one on a line of its own',
    ],
  ]
  for (const [name, text, line, reason] of broken) {
    it(`says what is wrong with ${name}, and keeps the body`, () => {
      const split = splitFrontMatter(text)
      assert.ok(split.kind === 'broken')
      assert.deepEqual([split.line, split.reason], [line, reason])
      assert.match(split.body, /^# Lamps/)
    })
  }

  for (const language of ['js', 'JS', 'javascript', 'json', 'coffee', 'toml']) {
    it(`refuses front matter that is ${language}, and runs nothing`, () => {
      const text = `--- ${language}\n{ title: globalThis.ranFrontMatter = true }\n---\n# Lamps`
      assert.deepEqual(splitFrontMatter(text), {
        kind: 'refused',
        problem: 'front-matter-is-code',
        reason: `Front matter is \`${language}\`, expected YAML`,
      })
      assert.equal('ranFrontMatter' in globalThis, false)
    })
  }

  it('refuses more than 16 KB', () => {
    const tooLong = {
      kind: 'refused',
      problem: 'front-matter-too-long',
      reason: 'Front matter is longer than 16 KB, expected less',
    }
    assert.deepEqual(splitFrontMatter(`---\ntitle: ${'é'.repeat(9_000)}\n---\n# Lamps`), tooLong)
    assert.deepEqual(splitFrontMatter(`---\ntitle: ${'e'.repeat(17_000)}\n# Lamps`), tooLong)
    assert.equal(splitFrontMatter(`---\ntitle: ${'e'.repeat(9_000)}\n---\n# Lamps`).kind, 'fields')
  })

  it('reads a broken text the same way twice', () => {
    const text = '---\ntitle: "Lamps\n---\n# Lamps'
    assert.deepEqual(splitFrontMatter(text), splitFrontMatter(text))
    assert.equal(splitFrontMatter(text).kind, 'broken')
  })

  it('gives every reader fields of its own', () => {
    const read = () => splitFrontMatter('---\ntitle: Lamps\n---\n')
    const [one, other] = [read(), read()]
    assert.ok(one.kind === 'fields' && other.kind === 'fields')
    assert.notEqual(one.fields, other.fields)
  })

  it('throws for no text', () => {
    const line = fc.constantFrom(
      '---',
      '---js',
      '# H',
      'a: b',
      '- c',
      '"',
      '&a [*a]',
      '? ',
      ': ',
      '<<: *a',
      '\t',
      '',
    )
    fc.assert(fc.property(fc.array(line), (lines) => void splitFrontMatter(['---', ...lines].join('\n'))))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (yaml) => void splitFrontMatter(`---\n${yaml}\n---\n`)),
    )
  })
})
