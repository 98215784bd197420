import type { Files } from '../../article/a-folder.ts'
import { tokenizerOf } from './a-tokenizer.ts'
import { type Graph, type Node, onnxFile, type Port } from './onnx.ts'

/** Words of one line mean the same, as far as these models know. */
const meanings = [
  ['password', 'passord', 'passwort', 'login'],
  ['printer', 'skriver', 'drucker'],
  ['screen', 'skjerm', 'monitor'],
]
const { tokenizer, words } = tokenizerOf(['query', 'passage', ...meanings.flat()])

/** A word's numbers are 1 at the place of its meaning; `query` and `passage` have places of their own. */
const WIDTH = 2 + meanings.length
const table = Float32Array.from(
  words.flatMap((word) => {
    const meaning = meanings.findIndex((group) => group.includes(word))
    const place = meaning >= 0 ? 2 + meaning : ['query', 'passage'].indexOf(word)
    return Array.from({ length: WIDTH }, (_, at) => (at === place ? 1 : 0))
  }),
)

const batch = ['texts', 'tokens']
const input = (name: string): Port => ({ name, type: 'int64', sizes: batch })
const constants = [{ name: 'table', sizes: [words.length, WIDTH], numbers: table }]
const lookUp: Node = { operator: 'Gather', inputs: ['table', 'input_ids'], output: 'last_hidden_state' }

/** Gives the vector of each token, as an embedding model does. */
const embedding: Graph = {
  nodes: [lookUp],
  constants,
  inputs: [input('input_ids'), input('attention_mask')],
  outputs: [{ name: 'last_hidden_state', type: 'float32', sizes: [...batch, WIDTH] }],
}

/** Gives for two texts how much the sums of their tokens' numbers have in common. */
const comparison: Graph = {
  nodes: [
    lookUp,
    { operator: 'Cast', inputs: ['token_type_ids'], output: 'second', attributes: { to: 1 } },
    { operator: 'Unsqueeze', inputs: ['second', 'last'], output: 'of-second' },
    { operator: 'Mul', inputs: ['last_hidden_state', 'of-second'], output: 'second-tokens' },
    { operator: 'Sub', inputs: ['last_hidden_state', 'second-tokens'], output: 'first-tokens' },
    ...['first', 'second'].map((which) => ({
      operator: 'ReduceSum',
      inputs: [`${which}-tokens`, 'tokens'],
      output: `${which}-sum`,
      attributes: { keepdims: 0 },
    })),
    { operator: 'Mul', inputs: ['first-sum', 'second-sum'], output: 'common' },
    { operator: 'ReduceSum', inputs: ['common', 'tokens'], output: 'logits', attributes: { keepdims: 1 } },
  ],
  constants: [
    ...constants,
    { name: 'last', sizes: [1], numbers: BigInt64Array.of(-1n) },
    { name: 'tokens', sizes: [1], numbers: BigInt64Array.of(1n) },
  ],
  inputs: [input('input_ids'), input('token_type_ids')],
  outputs: [{ name: 'logits', type: 'float32', sizes: ['texts', 1] }],
}

/** Asks for what no text has. */
const picture: Graph = {
  nodes: [{ operator: 'Identity', inputs: ['pixel_values'], output: 'logits' }],
  constants: [],
  inputs: [{ name: 'pixel_values', type: 'float32', sizes: ['texts', 3] }],
  outputs: [{ name: 'logits', type: 'float32', sizes: ['texts', 3] }],
}

/** Sorts texts into as many kinds as there are meanings, and says nothing of how well one answers another. */
const kinds: Graph = {
  ...embedding,
  nodes: [
    lookUp,
    {
      operator: 'ReduceSum',
      inputs: ['last_hidden_state', 'tokens'],
      output: 'logits',
      attributes: { keepdims: 0 },
    },
  ],
  constants: [...constants, { name: 'tokens', sizes: [1], numbers: BigInt64Array.of(1n) }],
  outputs: [{ name: 'logits', type: 'float32', sizes: ['texts', WIDTH] }],
}

const graphs = { embedding, comparison, picture, kinds }

/** The files of a model that is small enough to be read in a test, and real. */
export const aModel = (kind: keyof typeof graphs, config: object = {}): Files => ({
  'config.json': JSON.stringify(config),
  'tokenizer.json': JSON.stringify(tokenizer),
  'onnx/model.onnx': onnxFile(graphs[kind]),
})
