import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../article/article.ts'
import { jsonLine } from '../../article/json-line.ts'
import { error } from '../../article/problems.ts'

/** Where the parts of a model are. */
export interface ModelPlaces {
  /** As the folder of the model is named. */
  readonly folder: string
  readonly network: string
}

/** What stands beside the network itself. */
export interface ModelTexts {
  readonly config: JsonObject
  readonly tokenizer: JsonObject
  readonly tokenizerConfig: JsonObject
  /** How the vectors of a text's tokens become one; empty where nothing is said. */
  readonly pooling: JsonObject
}

export type JsonObject = Readonly<Record<string, unknown>>

/** The smallest first: a network of whole numbers of one byte takes a quarter of the memory, and half of the time. */
const networks = ['onnx/model_quantized.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'model.onnx']

/** Looks for the files of a model and reads none of them, which may be large. */
export function findModel(folder: string): ModelPlaces | Problem {
  if (!isFolder(folder))
    return error(
      folder,
      'missing-model',
      'Missing folder, expected one that holds `config.json`, `tokenizer.json` and `onnx/model.onnx`',
    )
  for (const name of ['config.json', 'tokenizer.json'])
    if (!existsSync(join(folder, name)))
      return error(join(folder, name), 'missing-model-file', 'Missing file, expected the one of the model')
  const network = networks.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (network !== undefined) return { folder, network }
  return error(
    folder,
    'missing-model-file',
    `Missing network, expected ${networks.map((name) => `\`${name}\``).join(' or ')}`,
  )
}

/** Takes a second for a large vocabulary: away from the event loop. */
export function readModelTexts({ folder }: ModelPlaces): ModelTexts | Problem {
  const texts = {
    config: readJson(folder, 'config.json'),
    tokenizer: readJson(folder, 'tokenizer.json'),
    tokenizerConfig: readJson(folder, 'tokenizer_config.json'),
    pooling: readJson(folder, '1_Pooling/config.json'),
  }
  const broken = Object.values(texts).find(({ problem }) => problem !== undefined)?.problem
  if (broken !== undefined) return broken
  const { config, tokenizer, tokenizerConfig, pooling } = texts
  return {
    config: config.object,
    tokenizer: tokenizer.object,
    tokenizerConfig: tokenizerConfig.object,
    pooling: pooling.object,
  }
}

/** What a model may do without is an empty object where it is missing. */
function readJson(folder: string, name: string): { object: JsonObject; problem?: Problem } {
  const path = join(folder, name)
  if (!existsSync(path)) return { object: {} }
  const object = jsonLine(readFileSync(path, 'utf8'))
  return object === undefined
    ? { object: {}, problem: error(path, 'broken-model-file', 'File is no JSON object, expected one') }
    : { object }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
