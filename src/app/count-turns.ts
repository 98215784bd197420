import { readActivity } from '../teams/incoming.ts'
import type { Turn } from '../teams/teams-adapter.ts'
import type { Counts } from '../telemetry/metrics.ts'

/** Counts what came in, and whether its turn came to its end. */
export const countTurns =
  (turn: Turn, count: Pick<Counts, 'turn'>): Turn =>
  async (context) => {
    const { kind } = readActivity(context.activity)
    try {
      await turn(context)
      count.turn(kind, 'done')
    } catch (error) {
      count.turn(kind, 'failed')
      throw error
    }
  }
