import type { Log } from '../log.ts'
import type { RecordStore } from '../record/record-store.ts'

/** Erases what is older than the retention, and says what it was. That it failed is told, and tried again the next time. */
export async function sweepRecord(
  record: Pick<RecordStore, 'sweep'>,
  now: () => number,
  log: Log,
): Promise<void> {
  try {
    const swept = await record.sweep(now())
    if (Object.values(swept).some((count) => count > 0)) log('record swept', { ...swept })
  } catch (error) {
    log('record not swept', { error })
  }
}
