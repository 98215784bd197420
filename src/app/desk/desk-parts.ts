import type { Library } from '../../answer/library.ts'
import type { DetectLanguage } from '../../locale/detect-language.ts'
import type { Log } from '../../log.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { Watch } from '../../telemetry/watch.ts'
import type { Experts } from '../requests/experts.ts'
import type { PopularArticles } from './extension/popular-articles.ts'

/** What every turn works with. */
export interface DeskParts {
  readonly record: RecordStore
  readonly detect: DetectLanguage
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
  readonly watch: Watch
  readonly popular: PopularArticles
  readonly experts: Experts
}

/** The same, with what is answered from at this moment. */
export type TurnParts = DeskParts & { readonly library: Library }
