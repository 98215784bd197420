import type { Keyed } from '../../record/keyed-hash.ts'

/** The notices under way. */
export interface InFlight {
  /** How many more may be added. */
  room(): number
  /** The conversations with as many under way as one may have. */
  busy(): readonly Keyed[]
  add(conversation: Keyed, attended: Promise<void>): void
  /** Resolves when all of them have ended. */
  ended(): Promise<unknown>
}

const MOST_IN_FLIGHT = 100
/** So many of one conversation under way, and no more of it are taken: one that is slow leaves room for the others. */
const MOST_OF_ONE = 20

/** Calls `onEnd` whenever one has ended: it is the turn of the next of its lane. */
export function createInFlight(onEnd: () => void): InFlight {
  const inFlight = new Map<Promise<void>, Keyed>()
  return {
    room: () => MOST_IN_FLIGHT - inFlight.size,
    busy: () => busyIn([...inFlight.values()]),
    add(conversation, attended) {
      const flight = attended.finally(() => {
        inFlight.delete(flight)
        onEnd()
      })
      inFlight.set(flight, conversation)
    },
    ended: () => Promise.all(inFlight.keys()),
  }
}

function busyIn(conversations: readonly Keyed[]): readonly Keyed[] {
  const count = (one: Keyed): number => conversations.filter((each) => each === one).length
  return [...new Set(conversations)].filter((each) => count(each) >= MOST_OF_ONE)
}
