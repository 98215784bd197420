/** One thing that happened, with what tells it from the others. Where it goes is the caller's to choose. */
export type Log = (event: string, details?: Readonly<Record<string, unknown>>) => void
