import type { Config } from '../config/config.ts'
import { examine, type Report } from '../doctor/examine.ts'
import { oneAtATime } from '../doctor/one-at-a-time.ts'
import type { Surroundings } from '../doctor/surroundings.ts'
import type { ConversationReference } from '../record/conversation.ts'
import type { Keyed } from '../record/keyed-hash.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { Cloud } from '../teams/cloud.ts'
import type { LibraryShelf } from './library-shelf.ts'
import type { RunningReranker } from './start-reranker.ts'

export interface ExaminedApp {
  readonly config: Config
  readonly cloud: Cloud
  readonly surroundings: Surroundings
  readonly version: string
  readonly now: () => number
  readonly shelf: LibraryShelf
  /** The model that reads the articles found; absent where none is set. */
  readonly reranker: Pick<RunningReranker, 'problem'> | undefined
  readonly record: Pick<RecordStore, 'check' | 'settings' | 'conversations'>
}

/** Looks at the running app; whoever asks while that goes on gets the same report. */
export const examineApp = ({ shelf, record, reranker, ...app }: ExaminedApp): (() => Promise<Report>) =>
  oneAtATime(() =>
    examine({
      ...app,
      knowledgeBase: async () => shelf.current()?.knowledgeBase,
      checkRecord: () => record.check(),
      tryModel: async () => reranker?.problem(),
      findExperts: () => findExperts(record),
    }),
  )

async function findExperts({
  settings,
  conversations,
}: Pick<RecordStore, 'settings' | 'conversations'>): Promise<ConversationReference | undefined> {
  const setting = await settings.get('experts-channel')
  return setting && (await conversations.get(setting.value as Keyed))?.reference
}
