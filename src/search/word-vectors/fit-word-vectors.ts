import { randomNumbers } from '../meaning/random-numbers.ts'
import { addScaled, dot } from '../vectors.ts'

/** A text of an article in one language, as numbers of words. */
export interface LearnedText {
  readonly title: Int32Array
  readonly lines: readonly Int32Array[]
}

/** The same article in each language that it has. */
export type LearnedArticle = readonly LearnedText[]

export interface Fit {
  readonly rank: number
  readonly rounds: number
  /** Called now and then with the share of rounds that are done, and how sure the right article was of late. */
  readonly onProgress?: (share: number, sure: number) => void
}

const BATCH = 64 // articles of which each text is to find its own
const SHARPNESS = 12 // what a cosine is multiplied by
const STEP = 0.12
const TITLES = 0.4 // of the asking texts; the others are lines
const WORDS = 40 // of an article's lines, drawn anew each time
const LEFT_OUT = 0.2 // of an asking text's words, so that none is relied on
const FEWEST_WORDS = 3 // of an asking line

/**
 * Word vectors such that a line or title in one language is nearest to its own article in another, out of some drawn
 * ones (contrastive learning: softmax over the batch, AdaGrad by word). A text stands where the sum of its words
 * points. The same articles give the same vectors.
 */
export function fitWordVectors(
  articles: readonly LearnedArticle[],
  wordCount: number,
  { rank, rounds, onProgress }: Fit,
): Float32Array {
  const random = randomNumbers(1)
  const vectors = Float32Array.from({ length: wordCount * rank }, () => random() - 0.5)
  const trained: Trained = { vectors, squares: new Float32Array(wordCount), rank }
  const usable = articles.filter((texts) => texts.length > 0)
  const size = Math.min(BATCH, usable.length)
  let sure = 0
  for (let round = 0; round < rounds; round++) {
    const step = STEP * (1 - round / rounds)
    const batch = drawn(usable, size, random).map((texts) => pairOf(texts, random))
    sure += learn(batch, trained, step)
    if ((round + 1) % REPORTED === 0) {
      onProgress?.((round + 1) / rounds, sure / REPORTED)
      sure = 0
    }
  }
  return vectors
}

const REPORTED = 1000 // rounds between two calls

interface Trained {
  readonly vectors: Float32Array
  /** By word the sum of the squares of its slopes. */
  readonly squares: Float32Array
  readonly rank: number
}

/** A text that asks, and the article as it is to be found by it. */
interface Pair {
  readonly asking: Int32Array
  readonly title: Int32Array
  readonly body: Int32Array
}

function drawn(
  all: readonly LearnedArticle[],
  count: number,
  random: () => number,
): readonly LearnedArticle[] {
  const places = new Set<number>()
  while (places.size < count) places.add(Math.floor(random() * all.length))
  return [...places].map((place) => all[place] ?? [])
}

function pairOf(texts: LearnedArticle, random: () => number): Pair {
  const pick = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(random() * list.length)]
  const [asking, told] = [pick(texts), pick(texts)]
  const line = random() < TITLES ? undefined : pick(asking?.lines ?? [])
  const words = line && line.length >= FEWEST_WORDS ? line : asking?.title
  return {
    asking: (words ?? none).filter(() => random() >= LEFT_OUT),
    title: told?.title ?? none,
    body: Int32Array.from({ length: WORDS }, () => pick(pick(told?.lines ?? []) ?? none) ?? -1).filter(
      (word) => word >= 0,
    ),
  }
}

const none = new Int32Array()
const nothing = new Float32Array()

/** One step for a batch. Gives how likely each text found its own article, in the mean. */
function learn(batch: readonly Pair[], trained: Trained, step: number): number {
  const { rank } = trained
  const asking = batch.map((pair) => directionOf(pair.asking, trained))
  const titles = batch.map((pair) => directionOf(pair.title, trained))
  const bodies = batch.map((pair) => directionOf(pair.body, trained))
  const articles = titles.map(({ unit }, at) => meanOf(unit, bodies[at]?.unit ?? unit))
  const askingSlopes = batch.map(() => new Float32Array(rank))
  const articleSlopes = batch.map(() => new Float32Array(rank))
  let sure = 0
  asking.forEach(({ unit }, at) => {
    const scores = articles.map((article) => Math.exp(SHARPNESS * dot(unit, article)))
    const whole = scores.reduce((sum, score) => sum + score, 0)
    sure += (scores[at] ?? 0) / whole / batch.length
    articles.forEach((article, other) => {
      const error = (SHARPNESS * ((scores[other] ?? 0) / whole - Number(other === at))) / batch.length
      addScaled(askingSlopes[at] ?? nothing, 0, article, 0, error, rank)
      addScaled(articleSlopes[other] ?? nothing, 0, unit, 0, error / 2, rank)
    })
  })
  batch.forEach((pair, at) => {
    descend(pair.asking, asking[at], askingSlopes[at], trained, step)
    descend(pair.title, titles[at], articleSlopes[at], trained, step)
    descend(pair.body, bodies[at], articleSlopes[at], trained, step)
  })
  return sure
}

const meanOf = (one: Float32Array, other: Float32Array): Float32Array =>
  one.map((value, k) => (value + (other[k] ?? 0)) / 2)

interface Direction {
  readonly unit: Float32Array
  readonly length: number
}

function directionOf(words: Int32Array, trained: Trained): Direction {
  const unit = new Float32Array(trained.rank)
  for (const word of words) addScaled(unit, 0, trained.vectors, word * trained.rank, 1, trained.rank)
  const length = Math.sqrt(dot(unit, unit))
  if (length > 0) for (let k = 0; k < unit.length; k++) unit[k] = (unit[k] ?? 0) / length
  return { unit, length }
}

/** Turns a text's words against the slope; along its own direction nothing changes what it is like. */
function descend(
  words: Int32Array,
  direction: Direction | undefined,
  slope: Float32Array | undefined,
  { vectors, squares, rank }: Trained,
  step: number,
): void {
  if (!direction || !slope || direction.length === 0) return
  const { unit, length } = direction
  const along = dot(slope, unit)
  const turn = slope.map((value, k) => (value - along * (unit[k] ?? 0)) / length)
  const square = dot(turn, turn) / rank
  for (const word of words) {
    const known = (squares[word] ?? 0) + square
    squares[word] = known
    if (known > 0) addScaled(vectors, word * rank, turn, 0, -step / Math.sqrt(known), rank)
  }
}
