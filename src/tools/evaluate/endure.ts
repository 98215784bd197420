import type { AskLabelled } from './ask-labelled.ts'
import { adversarialTexts } from './generate/adversarial.ts'
import { type Latency, latencyOf } from './percentile.ts'
import { createProgress } from './progress.ts'
import { decimal } from './table.ts'

/** How long texts take that are made to take long. Milliseconds. */
export interface Endurance extends Latency {
  readonly count: number
  readonly longest: number
  /** The beginning of the text that took longest, escaped. */
  readonly worst: string
}

const SEED = 1
const BEGINNING = 60

export async function endure(count: number, ask: AskLabelled): Promise<Endurance> {
  const progress = createProgress('Adversarial texts', count)
  const nobody = { id: '', language: 'en', locale: undefined, relevant: new Map(), origin: 'adversarial' }
  const times: { readonly question: string; readonly time: number }[] = []
  for (const question of adversarialTexts(count, SEED)) {
    progress(times.length)
    const { wholeTime } = await ask({ ...nobody, question })
    times.push({ question, time: wholeTime })
  }
  const worst = times.reduce((one, other) => (other.time > one.time ? other : one), { question: '', time: 0 })
  return {
    ...latencyOf(times.map(({ time }) => time)),
    count,
    longest: worst.time,
    worst: JSON.stringify(worst.question.slice(0, BEGINNING)),
  }
}

export const enduranceLines = ({ count, p50, p99, longest, worst }: Endurance): readonly string[] => [
  `Adversarial texts: ${count}, milliseconds p50 ${decimal(p50, 2)}, p99 ${decimal(p99, 2)}, longest ${decimal(longest, 1)} for ${worst}`,
]
