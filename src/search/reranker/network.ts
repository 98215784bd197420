import { availableParallelism } from 'node:os'
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import type { Tokens } from './tokenize.ts'

/** What a model makes of texts: `sizes` says how the numbers are laid out, texts first. */
export interface Output {
  readonly name: string
  readonly numbers: Float32Array
  readonly sizes: readonly number[]
  /** Tokens of each text; what follows up to the longest is filled up. */
  readonly lengths: readonly number[]
}

export interface Network {
  run(texts: readonly Tokens[]): Promise<Output>
}

type Runtime = typeof import('onnxruntime-web')

/** What a model may give, the most telling first. */
const outputs = ['logits', 'sentence_embedding', 'last_hidden_state', 'token_embeddings']
const inputs = ['input_ids', 'attention_mask', 'token_type_ids']

const MOST_THREADS = 4 // of a small model more are no faster

/** Throws where neither runtime is installed, or where the file is no network that reads text. */
export async function openNetwork(path: string, padding: number): Promise<Network> {
  const runtime = await loadRuntime()
  // One core stays with the bot. In WebAssembly a second thread costs more than it brings.
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))
  runtime.env.wasm.numThreads = 1
  runtime.env.logLevel = 'error'
  const session = await runtime.InferenceSession.create(path, { intraOpNumThreads: threads })
  const strange = session.inputNames.filter((name) => !inputs.includes(name))
  if (strange.length > 0)
    throw new Error(`The network asks for \`${strange.join('`, `')}\`, expected \`${inputs.join('`, `')}\``)
  const output = outputs.find((name) => session.outputNames.includes(name)) ?? session.outputNames[0] ?? ''
  return {
    run: async (texts) => {
      const length = Math.max(...texts.map(({ ids }) => ids.length))
      const feeds = feedsOf(texts, length, { padding, session, runtime })
      const results = await session.run(feeds, [output])
      return { ...readTensor(results[output], output), lengths: texts.map(({ ids }) => ids.length) }
    },
  }
}

/** The one of machine code where it is installed, some five times as fast, else that of WebAssembly. */
async function loadRuntime(): Promise<Runtime> {
  try {
    return await import('onnxruntime-node')
  } catch (native) {
    return import('onnxruntime-web').catch((web: unknown) => Promise.reject(isMissing(native) ? web : native))
  }
}

/** Whether a package is not installed; one that is may still not run on this machine. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'

function feedsOf(
  texts: readonly Tokens[],
  length: number,
  { padding, session, runtime }: { padding: number; session: InferenceSession; runtime: Runtime },
): Record<string, Tensor> {
  const sizes = [texts.length, length]
  const tensor = (numberOf: (text: Tokens, place: number) => number): Tensor => {
    const numbers = new BigInt64Array(texts.length * length)
    for (const [row, text] of texts.entries())
      for (let place = 0; place < length; place++)
        numbers[row * length + place] = BigInt(numberOf(text, place))
    return new runtime.Tensor('int64', numbers, sizes)
  }
  const all: Readonly<Record<string, () => Tensor>> = {
    input_ids: () => tensor(({ ids }, place) => ids[place] ?? padding),
    attention_mask: () => tensor(({ ids }, place) => (place < ids.length ? 1 : 0)),
    token_type_ids: () => tensor(({ types }, place) => types[place] ?? 0),
  }
  return Object.fromEntries(session.inputNames.flatMap((name) => (all[name] ? [[name, all[name]()]] : [])))
}

function readTensor(tensor: Tensor | undefined, name: string): Omit<Output, 'lengths'> {
  const { data, dims = [], type } = tensor ?? {}
  if (!(data instanceof Float32Array))
    throw new Error(`The network gives \`${name}\` as \`${type}\`, expected \`float32\``)
  return { name, numbers: data, sizes: dims }
}
