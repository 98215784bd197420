import type { TurnContext } from 'botbuilder'

/** An answer that takes longer than this is announced, so that nobody thinks the bot is gone. */
const SLOW_MS = 1000

/** Shows that the bot is writing when `work` is slow. That it could not be shown is no reason to fail. */
export async function withTyping<Result>(
  turn: TurnContext,
  work: Promise<Result>,
  slow = SLOW_MS,
): Promise<Result> {
  const timer = setTimeout(() => {
    turn.sendActivity({ type: 'typing' }).catch(() => {})
  }, slow)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
