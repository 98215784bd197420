import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openModel } from '../../../src/search/reranker/open-model.ts'
import { changeFolder } from '../../article/a-folder.ts'
import { tokenizerOf } from './a-tokenizer.ts'
import { type Node, onnxFile, type Port, type Tensor } from './onnx.ts'

/**
 * Writes a model as large as the small ones that people use (six layers of 384 numbers) whose numbers are by chance, and
 * prints how long it takes: `node dist/test/search/reranker/write-model-process.js embedding|comparison FOLDER`.
 */

const LAYERS = 6
const WIDTH = 384
const INNER = 4 * WIDTH
const LONGEST_PIECE = 4 // letters; tokens of real models have as many

/** All pieces of the words of our articles, so that words of others are taken apart as a real tokenizer does. */
function piecesOf(folder: string): readonly string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8').toLowerCase())
  const pieces = new Set<string>()
  for (const [word] of texts.join('\n').matchAll(/[\p{L}\p{M}]+|\S/gu)) {
    for (let start = 0; start < word.length; start++) {
      for (let length = 1; length <= LONGEST_PIECE; length++) pieces.add(word.slice(start, start + length))
    }
  }
  return [...pieces].flatMap((piece) => [piece, `##${piece}`])
}

let seed = 1
/** Between -0.05 and 0.05, the same each time. */
const chance = (): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647 / 10 - 0.05
}

const table = (name: string, rows: number, columns: number): Tensor => ({
  name,
  sizes: [rows, columns],
  numbers: Float32Array.from({ length: rows * columns }, chance),
})

/** Attention over the tokens, then two products with many numbers, as the layers of a transformer have them. */
function layer(at: number): { readonly nodes: readonly Node[]; readonly constants: readonly Tensor[] } {
  const name = (part: string) => `${part}-${at}`
  const product = (one: string, other: string, output: string): Node => ({
    operator: 'MatMul',
    inputs: [one, other],
    output: name(output),
  })
  const sum = (one: string, other: string, output: string): Node => ({
    operator: 'Add',
    inputs: [one, other],
    output,
  })
  const before = `tokens-${at}`
  return {
    constants: [
      ...['q', 'k', 'v', 'o'].map((part) => table(name(`${part}-table`), WIDTH, WIDTH)),
      table(name('inner-table'), WIDTH, INNER),
      table(name('outer-table'), INNER, WIDTH),
    ],
    nodes: [
      ...['q', 'k', 'v'].map((part) => product(before, name(`${part}-table`), part)),
      { operator: 'Transpose', inputs: [name('k')], output: name('turned'), attributes: { perm: [0, 2, 1] } },
      product(name('q'), name('turned'), 'likeness'),
      { operator: 'Softmax', inputs: [name('likeness')], output: name('share'), attributes: { axis: 2 } },
      product(name('share'), name('v'), 'seen'),
      product(name('seen'), name('o-table'), 'told'),
      sum(name('told'), before, name('read')),
      product(name('read'), name('inner-table'), 'inner'),
      { operator: 'Tanh', inputs: [name('inner')], output: name('bent') },
      product(name('bent'), name('outer-table'), 'outer'),
      sum(name('outer'), name('read'), `tokens-${at + 1}`),
    ],
  }
}

function network(words: number, isPairs: boolean): Uint8Array {
  const layers = Array.from({ length: LAYERS }, (_, at) => layer(at))
  const last = `tokens-${LAYERS}`
  const ends: readonly Node[] = isPairs
    ? [
        {
          operator: 'ReduceMean',
          inputs: [last],
          output: 'mean',
          attributes: { axes: [1], keepdims: 0 },
        },
        { operator: 'MatMul', inputs: ['mean', 'end-table'], output: 'logits' },
      ]
    : [{ operator: 'Identity', inputs: [last], output: 'last_hidden_state' }]
  const input = (name: string): Port => ({ name, type: 'int64', sizes: ['texts', 'tokens'] })
  return onnxFile({
    nodes: [
      { operator: 'Gather', inputs: ['words', 'input_ids'], output: 'tokens-0' },
      ...layers.flatMap(({ nodes }) => nodes),
      ...ends,
    ],
    constants: [
      table('words', words, WIDTH),
      ...layers.flatMap(({ constants }) => constants),
      ...(isPairs ? [table('end-table', WIDTH, 1)] : []),
    ],
    inputs: [input('input_ids')],
    outputs: [
      isPairs
        ? { name: 'logits', type: 'float32', sizes: ['texts', 1] }
        : { name: 'last_hidden_state', type: 'float32', sizes: ['texts', 'tokens', WIDTH] },
    ],
  })
}

const [kind, folder] = process.argv.slice(2)
if (folder === undefined || (kind !== 'embedding' && kind !== 'comparison'))
  throw new Error('Missing kind or folder, expected `embedding` or `comparison`, and a folder to write to')
const { tokenizer, words } = tokenizerOf(piecesOf('articles'))
changeFolder(folder, {
  'config.json': '{}',
  'tokenizer.json': JSON.stringify(tokenizer),
  'onnx/model.onnx': network(words.length, kind === 'comparison'),
})

const TIMES = 20
const PATIENCE_MS = 60_000
const sentence = 'open the settings of your account, choose security and then a new password. '
const passages = Array.from({ length: 10 }, (_, at) => `${at} ${sentence.repeat(6)}`.slice(0, 400))

const opened = await openModel(folder)
if ('severity' in opened) throw new Error(opened.message)
const times: number[] = []
for (let time = 0; time <= TIMES; time++) {
  const since = performance.now()
  await opened.scorer.score(`${time} forgot my password and cannot sign in`, passages, PATIENCE_MS)
  times.push(performance.now() - since)
}
const [first = 0, ...others] = times
const median = others.toSorted((one, other) => one - other)[TIMES / 2] ?? 0
console.log(`Ten passages of 400 letters: ${first.toFixed(0)} ms at first, then ${median.toFixed(0)} ms`)
await opened.scorer.close()
