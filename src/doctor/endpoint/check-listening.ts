import type { Answer, NoAnswer } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { svarVersion } from './healthz.ts'

const found = findingsOf('listening', 'A bot that does not run answers nobody.')

/** Whether Svar runs on this machine at the port that is set. */
export function checkListening(answer: Answer | NoAnswer, port: number): Finding {
  if (answer.kind === 'no-answer')
    return found.warning(
      `Nothing answers on port ${port} of this machine (${answer.code}): Svar does not run, or on another one.`,
      'Start it with `npm start`. If it runs with other settings (PORT, HOST), give the doctor the same.',
    )
  const version = svarVersion(answer)
  if (version !== undefined) return found.ok(`Svar ${version} runs on port ${port} of this machine.`)
  return found.failure(
    `Another program listens on port ${port} of this machine.`,
    'Set PORT to a free one, or stop the other program.',
  )
}
