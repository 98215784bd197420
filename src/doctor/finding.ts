/** What is examined, in the order in which it is told. */
export const checkNames = [
  'settings',
  'network',
  'app-id',
  'sign-in',
  'client-secret',
  'bot-keys',
  'way-to-teams',
  'listening',
  'public-address',
  'certificate',
  'messages',
  'teams-app',
  'articles',
  'index',
  'reranker',
  'record',
  'experts-channel',
  'disk',
  'memory',
  'node',
  'clock',
] as const

export type CheckName = (typeof checkNames)[number]

/** `warning`: it works, but not for long or not well. `skipped`: not set up, or not to be told from here. */
export type Verdict = 'ok' | 'warning' | 'failure' | 'skipped'

export interface Finding {
  readonly check: CheckName
  readonly verdict: Verdict
  /** What was found. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** How to mend it; empty where nothing is to be mended. */
  readonly fix: string
}

/** The findings of one check: they share why it matters. */
export const findingsOf = (check: CheckName, why: string) => ({
  ok: (what: string): Finding => ({ check, verdict: 'ok', what, why, fix: '' }),
  warning: (what: string, fix: string): Finding => ({ check, verdict: 'warning', what, why, fix }),
  failure: (what: string, fix: string): Finding => ({ check, verdict: 'failure', what, why, fix }),
  skipped: (what: string, fix = ''): Finding => ({ check, verdict: 'skipped', what, why, fix }),
})
