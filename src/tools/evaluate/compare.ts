import type { KnowledgeBase } from '../../article/article.ts'
import type { AskLabelled } from './ask-labelled.ts'
import { createStopwatch, measureMemory } from './cost.ts'
import { figuresOf } from './figures.ts'
import type { LabelledQuestion } from './labelled-question.ts'
import { type AskInLanguage, makePeer } from './peers/ask-peer.ts'
import type { Peer } from './peers/peer.ts'
import { peerDocuments } from './peers/peer-documents.ts'
import { percentile } from './percentile.ts'
import { createProgress, say } from './progress.ts'
import type { Judged } from './result.ts'
import { isAnswerable } from './result.ts'
import { spread } from './sample.ts'

/** A file of questions. */
export interface QuestionSet {
  readonly name: string
  readonly questions: readonly LabelledQuestion[]
}

export interface Comparison {
  readonly name: string
  readonly sets: readonly SetComparison[]
  /** Seconds and megabytes; undefined where nobody measured them. */
  readonly buildTime: number | undefined
  readonly memory: number | undefined
  readonly p50: number | undefined
  readonly p99: number | undefined
  /** Our own p50 on the same questions. */
  readonly ownP50: number | undefined
}

export interface SetComparison {
  readonly name: string
  readonly count: number
  readonly success1: number | undefined
  /** Our own on the same questions. */
  readonly ownSuccess1: number | undefined
}

/** What peers and we are asked: the sets, and before them what is not measured. */
export interface Asked {
  readonly sets: readonly QuestionSet[]
  readonly warmUp: readonly LabelledQuestion[]
}

type Timed = Judged & { readonly time: number }
type Ask = (question: LabelledQuestion) => Promise<Timed>
type Ours = ReadonlyMap<LabelledQuestion, Timed>

const PEER_WARM_UP = 10 // questions; the slowest peer takes seconds for one

/**
 * Asks us, and then every peer the same, one after the other in this process. We are asked each question once: the second time
 * our memories of words would answer, and a peer has none.
 */
export async function comparePeers(
  peers: readonly Peer[],
  knowledgeBase: KnowledgeBase,
  { sets, warmUp }: Asked,
  askOurs: AskLabelled,
): Promise<readonly Comparison[]> {
  const answerable = sets.map(({ name, questions }) => ({ name, questions: questions.filter(isAnswerable) }))
  const ours = await askOnce(answerable, warmUp, askOurs)
  const documents = peerDocuments(knowledgeBase)
  const comparisons: Comparison[] = []
  for (const peer of peers) {
    const before = measureMemory()
    const since = createStopwatch()
    say(`Indexing for ${peer.name}`)
    const ask = judged(await makePeer(peer, documents))
    const buildTime = since()
    const memory = measureMemory().heap - before.heap
    for (const question of spread(warmUp, PEER_WARM_UP)) await ask(question)
    const asked = answerable.map(({ name, questions }) => ({
      name,
      questions: spread(questions, peer.most ?? Infinity),
    }))
    comparisons.push({ ...(await compareOne(peer.name, asked, ask, ours)), buildTime, memory })
  }
  return comparisons
}

async function askOnce(
  sets: readonly QuestionSet[],
  warmUp: readonly LabelledQuestion[],
  askOurs: AskLabelled,
): Promise<Ours> {
  for (const question of warmUp) await askOurs(question)
  const ours = new Map<LabelledQuestion, Timed>()
  for (const { name, questions } of sets) {
    const results = await askAll(`ours, ${name}`, questions, async (question) => {
      const result = await askOurs(question)
      return { ...result, time: result.searchTime }
    })
    for (const [place, question] of questions.entries()) {
      const result = results[place]
      if (result) ours.set(question, result)
    }
  }
  return ours
}

const judged =
  (ask: AskInLanguage): Ask =>
  async (question) => {
    const started = performance.now()
    const found = await ask(question.question, question.language)
    const time = performance.now() - started
    return {
      relevant: question.relevant,
      ranked: found.map(({ id }) => id),
      confidence: found[0]?.score ?? 0,
      time,
    }
  }

async function compareOne(
  name: string,
  sets: readonly QuestionSet[],
  ask: Ask,
  own: Ours,
): Promise<Omit<Comparison, 'buildTime' | 'memory'>> {
  const compared: SetComparison[] = []
  const times: number[] = []
  const ownTimes: number[] = []
  for (const { name: set, questions } of sets) {
    const theirs = await askAll(`${name}, ${set}`, questions, ask)
    const ours = questions.flatMap((question) => own.get(question) ?? [])
    times.push(...theirs.map(({ time }) => time))
    ownTimes.push(...ours.map(({ time }) => time))
    compared.push({
      name: set,
      count: questions.length,
      success1: figuresOf(theirs).success1,
      ownSuccess1: figuresOf(ours).success1,
    })
  }
  return {
    name,
    sets: compared,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    ownP50: percentile(ownTimes, 0.5),
  }
}

async function askAll(
  what: string,
  questions: readonly LabelledQuestion[],
  ask: Ask,
): Promise<readonly Timed[]> {
  const progress = createProgress(what, questions.length)
  const results: Timed[] = []
  for (const question of questions) {
    progress(results.length)
    results.push(await ask(question))
  }
  return results
}
