import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openModel } from '../../../src/search/reranker/open-model.ts'
import type { Scorer } from '../../../src/search/reranker/scorer.ts'
import { tryModel } from '../../../src/search/reranker/try-model.ts'
import { type Files, inFolder } from '../../article/a-folder.ts'
import { aModel } from './a-model.ts'

const PATIENCE_MS = 30_000

/** The scorer of a model, while `use` runs. */
const withModel = (files: Files, use: (scorer: Scorer, model: string) => Promise<void>) =>
  inFolder(files, async (folder) => {
    const opened = await openModel(folder)
    if ('severity' in opened) throw new Error(opened.message)
    try {
      await use(opened.scorer, opened.model)
    } finally {
      await opened.scorer.close()
    }
  })

describe('openModel', () => {
  const passages = ['The printer does not print', 'Your password', 'skjerm and passord']

  it('compares vectors of texts in any language that the model knows', () =>
    withModel(aModel('embedding'), async (scorer, model) => {
      assert.equal(model, 'embedding')
      const [printer = 1, password = 0, both = 0] = await scorer.score('passord glemt', passages, PATIENCE_MS)
      assert.equal(printer, 0)
      assert.ok(Math.abs(password - 1) < 1e-6, String(password))
      assert.ok(Math.abs(both - Math.SQRT1_2) < 1e-6, String(both))
    }))

  it('gives the same scores for passages that it has read before, and for a batch of any length', () =>
    withModel(aModel('embedding'), async (scorer) => {
      const many = [...passages, ...passages, 'monitor', '', 'drucker '.repeat(2000)]
      const once = await scorer.score('monitor', many, PATIENCE_MS)
      assert.deepEqual(await scorer.score('monitor', many, PATIENCE_MS), once)
      assert.deepEqual(await scorer.score('monitor', many.toReversed(), PATIENCE_MS), once.toReversed())
    }))

  it('tells a model of the E5 family which text is the question', () =>
    withModel(aModel('embedding', { _name_or_path: 'someone/multilingual-e5-small' }), async (scorer) => {
      const [score = 0] = await scorer.score('password', ['password'], PATIENCE_MS)
      assert.ok(Math.abs(score - 0.5) < 1e-6, String(score)) // one of two words each is `query` or `passage`
    }))

  it('takes the first token where the model was taught so', () =>
    withModel(
      { ...aModel('embedding'), '1_Pooling/config.json': '{"pooling_mode_cls_token": true}' },
      async (scorer) => {
        assert.deepEqual(await scorer.score('password', ['password'], PATIENCE_MS), [0]) // of `[CLS]`, which is empty
      },
    ))

  it('lets a cross-encoder read question and passage together', () =>
    withModel(aModel('comparison'), async (scorer, model) => {
      assert.equal(model, 'cross-encoder')
      const many = [...passages, 'Drucker', 'printer printer']
      assert.deepEqual(await scorer.score('skriver', many, PATIENCE_MS), [1, 0, 0, 1, 2])
    }))

  it('is late rather than waited for, and then goes on with the next question', () =>
    withModel(aModel('comparison'), async (scorer) => {
      const tooMany = Array.from({ length: 5000 }, () => 'printer')
      await assert.rejects(scorer.score('skriver', tooMany, 0), {
        message: 'The model took longer than 0 ms',
      })
      assert.deepEqual(await scorer.score('skriver', passages, PATIENCE_MS), [1, 0, 0])
    }))

  it('answers nobody once it is closed', () =>
    withModel(aModel('embedding'), async (scorer) => {
      await scorer.close()
      await assert.rejects(scorer.score('password', ['password'], PATIENCE_MS), {
        message: 'The thread of the model has ended',
      })
    }))

  const broken: readonly (readonly [string, Files, string, RegExp])[] = [
    [
      'a folder without a network',
      { ...aModel('embedding'), 'onnx/model.onnx': undefined },
      '',
      /^Missing network, expected `onnx\/model_quantized\.onnx` or `onnx\/model\.onnx` or `model_quantized\.onnx` or `model\.onnx`$/,
    ],
    [
      'a folder without a tokenizer',
      { ...aModel('embedding'), 'tokenizer.json': undefined },
      '/tokenizer.json',
      /^Missing file, expected the one of the model$/,
    ],
    [
      'a file that was cut off',
      { ...aModel('embedding'), 'config.json': '{"_name' },
      '/config.json',
      /^File is no JSON object, expected one$/,
    ],
    [
      'a tokenizer of nobody',
      { ...aModel('embedding'), 'tokenizer.json': '{}' },
      '/tokenizer.json',
      /^Loading gave `.+`, expected the tokenizer of the model$/,
    ],
    [
      'a network that is none',
      { ...aModel('embedding'), 'onnx/model.onnx': 'version https://git-lfs.example' },
      '/onnx/model.onnx',
      /^Loading gave `.+`, expected an ONNX model that reads text$/s,
    ],
    [
      'a network that looks at pictures',
      aModel('picture'),
      '/onnx/model.onnx',
      /^Loading gave `The network asks for `pixel_values`, expected `input_ids`, `attention_mask`, `token_type_ids``, expected/,
    ],
    [
      'a network that sorts texts',
      aModel('kinds'),
      '/onnx/model.onnx',
      /^Loading gave `The network gives `logits` of 5 numbers a text, expected one`, expected/,
    ],
  ]
  for (const [name, files, place, message] of broken) {
    it(`has a problem with ${name}`, () => {
      const { 'onnx/model.onnx': network, ...others } = files
      return inFolder(
        Object.fromEntries(
          Object.entries({ ...others, 'onnx/model.onnx': network }).filter(
            ([, content]) => content !== undefined,
          ),
        ),
        async (folder) => {
          const opened = await openModel(folder)
          assert.ok('severity' in opened)
          assert.equal(opened.path, `${folder}${place}`)
          assert.match(opened.message, message)
        },
      )
    })
  }

  it('has a problem with a folder that is not there', async () => {
    assert.deepEqual(await openModel('/does/not/exist'), {
      path: '/does/not/exist',
      line: 1,
      severity: 'error',
      kind: 'missing-model',
      message:
        'Missing folder, expected one that holds `config.json`, `tokenizer.json` and `onnx/model.onnx`',
    })
  })
})

describe('without the packages that read models', () => {
  const message =
    'Missing package that reads the model, expected it from `npm install --no-save --ignore-scripts onnxruntime-node@1.30 @huggingface/tokenizers@0.2`'

  it('says which command brings them', () =>
    inFolder(aModel('embedding'), async (folder) => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'svar-without-'))
      try {
        cpSync(fileURLToPath(new URL('../../../src', import.meta.url)), join(elsewhere, 'src'), {
          recursive: true,
        })
        writeFileSync(join(elsewhere, 'package.json'), '{"type": "module"}')
        const load = async (name: string) =>
          import(pathToFileURL(join(elsewhere, 'src/search/reranker', name)).href)
        const problem = { path: folder, line: 1, severity: 'error', kind: 'missing-package', message }
        assert.deepEqual(await (await load('load-model.js')).loadModel(folder), problem)
      } finally {
        rmSync(elsewhere, { recursive: true, force: true })
      }
    }))

  it('finds nothing wrong where they are', () =>
    inFolder(aModel('embedding'), async (folder) => assert.equal(await tryModel(folder), undefined)))
})
