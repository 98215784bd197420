import type { Answer } from '../ask.ts'

/** The version of the Svar that gave this answer to `/healthz`; undefined when it was something else. */
export function svarVersion({ status, text }: Pick<Answer, 'status' | 'text'>): string | undefined {
  return status === 200 ? /^\{"status":"ok","version":"([^"]+)"/.exec(text)?.[1] : undefined
}
