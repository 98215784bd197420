import { basename, join, resolve } from 'node:path'
import type { Problem } from '../../article/article.ts'
import { error } from '../../article/problems.ts'
import { comparePairs } from './compare-pairs.ts'
import { compareVectors, type Embedding } from './compare-vectors.ts'
import { missingPackage } from './missing-package.ts'
import {
  findModel,
  type JsonObject,
  type ModelPlaces,
  type ModelTexts,
  readModelTexts,
} from './model-files.ts'
import { isMissing, type Network, openNetwork } from './network.ts'
import type { ScoreTexts } from './score-texts.ts'
import { createTokenize, type Tokenize } from './tokenize.ts'

/** How a model tells a good answer: by reading it with the question, or by the vectors of both. */
export type ModelKind = 'cross-encoder' | 'embedding'

export interface Model {
  readonly kind: ModelKind
  readonly score: ScoreTexts
}

/** Reads a model and tries it once. A folder that holds none is a problem, as is a missing package. */
export async function loadModel(folder: string): Promise<Model | Problem> {
  const places = findModel(folder)
  if ('severity' in places) return places
  const texts = readModelTexts(places)
  if ('severity' in texts) return texts
  const tokenize = await openTokenizer(places, texts)
  if ('severity' in tokenize) return tokenize
  try {
    return await tried(await modelOf(places, texts, tokenize))
  } catch (thrown) {
    return problemOf(thrown, places)
  }
}

async function openTokenizer({ folder }: ModelPlaces, texts: ModelTexts): Promise<Tokenize | Problem> {
  try {
    const tokenize = await createTokenize(texts)
    tokenize('a', 'b')
    return tokenize
  } catch (thrown) {
    if (isMissing(thrown)) return missingPackage(folder)
    const path = join(folder, 'tokenizer.json')
    const message = `Loading gave \`${reasonOf(thrown)}\`, expected the tokenizer of the model`
    return error(path, 'broken-model-file', message)
  }
}

async function modelOf(places: ModelPlaces, texts: ModelTexts, tokenize: Tokenize): Promise<Model> {
  const network = await openNetwork(places.network, paddingOf(texts.config))
  const { name } = await network.run([tokenize('a', 'b')])
  return name === 'logits'
    ? { kind: 'cross-encoder', score: comparePairs(network, tokenize) }
    : { kind: 'embedding', score: vectorScore(network, tokenize, places, texts) }
}

const vectorScore = (network: Network, tokenize: Tokenize, places: ModelPlaces, texts: ModelTexts) =>
  compareVectors(network, tokenize, {
    pooling: texts.pooling.pooling_mode_cls_token === true ? 'first' : 'mean',
    prefixes: isE5(places, texts.config) ? { question: 'query: ', passage: 'passage: ' } : none,
  })

const none: Embedding['prefixes'] = { question: '', passage: '' }

/** The family of models that wants to be told which of the two a text is. */
const isE5 = ({ folder }: ModelPlaces, { _name_or_path: name }: JsonObject): boolean =>
  [name, basename(resolve(folder))].some(
    (text) => typeof text === 'string' && /(^|[/_-])e5([_-]|$)/i.test(text),
  )

const paddingOf = ({ pad_token_id: id }: JsonObject): number => (typeof id === 'number' ? id : 0)

async function tried(model: Model): Promise<Model> {
  const scores = await model.score(
    'How do I reset my password?',
    ['Reset a password', 'Printer'],
    () => false,
  )
  if (scores.length === 2 && scores.every(Number.isFinite)) return model
  throw new Error(`The network gives ${scores.join(' and ')} for two texts, expected two numbers`)
}

function problemOf(thrown: unknown, { folder, network }: ModelPlaces): Problem {
  if (isMissing(thrown)) return missingPackage(folder)
  const message = `Loading gave \`${reasonOf(thrown)}\`, expected an ONNX model that reads text`
  return error(network, 'broken-model', message)
}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
