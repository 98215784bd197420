import { examineContent } from './examine-content.ts'
import { examineMachine, examineProcess } from './examine-machine.ts'
import { examineMicrosoft } from './examine-microsoft.ts'
import { examineReach } from './examine-reach.ts'
import { checkNames, type Finding, findingsOf, type Verdict } from './finding.ts'
import type { Patient } from './patient.ts'

/** What is known of an installation; `verdict` is the worst of its findings. */
export interface Report {
  readonly verdict: Exclude<Verdict, 'skipped'>
  readonly findings: readonly Finding[]
}

/** For everything that is asked over the network, together. */
const PATIENCE_MS = 5000

/** Looks at everything at once. Never throws for what it finds. */
export async function examine(patient: Patient): Promise<Report> {
  const { patienceMs = PATIENCE_MS } = patient
  const signal = AbortSignal.timeout(patienceMs)
  const groups = await Promise.all([
    examineMicrosoft(patient, signal),
    examineReach(patient, signal),
    examineContent(patient, patienceMs),
    examineMachine(patient),
  ])
  return reportOf([found.ok('All settings have the right form.'), ...groups.flat()])
}

const found = findingsOf('settings', 'Svar does not start before all its settings are right.')

/** What can be looked at while the settings have mistakes. */
export const examineWithoutSettings = (mistakes: readonly string[], now: () => number): Report =>
  reportOf([
    ...mistakes.map((mistake) =>
      found.failure(`${mistake}.`, 'Correct the environment variable; the README lists all settings.'),
    ),
    found.skipped('Nearly everything else is left alone.', 'Correct the settings below, then ask again.'),
    ...examineProcess(now),
  ])

function reportOf(findings: readonly Finding[]): Report {
  const place = ({ check }: Finding): number => checkNames.indexOf(check)
  return { verdict: worst(findings), findings: findings.toSorted((one, other) => place(one) - place(other)) }
}

const worst = (findings: readonly Finding[]): Report['verdict'] =>
  (['failure', 'warning'] as const).find((verdict) => findings.some((one) => one.verdict === verdict)) ?? 'ok'
