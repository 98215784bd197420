import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config/config.ts'
import { endingOf } from '../doctor/sign-in/check-client-secret.ts'
import type { Log } from '../log.ts'

const DAY_MS = 86_400_000

/** Logs that the client secret ends soon, or has ended; nothing while that is far off. */
export function warnOfEnding(
  { credentialEnds }: Pick<Config, 'credentialEnds'>,
  log: Log,
  now: number,
): void {
  if (credentialEnds === undefined) return
  const { daysLeft, stage } = endingOf(credentialEnds, now)
  if (stage === undefined) return
  log(stage === 0 ? 'client secret has ended' : 'client secret ends soon', { ends: credentialEnds, daysLeft })
}

/** Does something now and once a day, for as long as the process lives by other things. */
export async function everyDay(act: () => void): Promise<never> {
  for (;;) {
    act()
    await pause(DAY_MS, undefined, { ref: false })
  }
}
