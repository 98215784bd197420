import type { KnowledgeBase, Problem } from '../article/article.ts'
import type { Config } from '../config/config.ts'
import type { ConversationReference } from '../record/conversation.ts'
import type { RecordCheck } from '../record/record-store.ts'
import type { Cloud } from '../teams/cloud.ts'
import type { Surroundings } from './surroundings.ts'

/** One installation, with the ways to look at it. */
export interface Patient {
  readonly config: Config
  readonly cloud: Pick<Cloud, 'loginUrl' | 'scope' | 'metadataUrl' | 'serviceHosts'>
  readonly surroundings: Surroundings
  readonly version: string
  readonly now: () => number
  /** What is answered from; undefined while it is being read. */
  readonly knowledgeBase: () => Promise<KnowledgeBase | undefined>
  /** Looks into the record, undefined while there is none yet; absent where none is kept. */
  readonly checkRecord?: (() => Promise<RecordCheck | undefined>) | undefined
  /** The experts' channel that was set from the chat; absent where nobody can tell. */
  readonly findExperts?: (() => Promise<ConversationReference | undefined>) | undefined
  /** What is wrong with the model in the folder of RERANKER. */
  readonly tryModel: (folder: string) => Promise<Problem | undefined>
  /** A Teams app package, or its manifest. */
  readonly teamsApp?: string | undefined
  /** Milliseconds for everything that is asked of others, together. */
  readonly patienceMs?: number
  /** Places that are elsewhere in a test. */
  readonly places?: Partial<Places>
}

export interface Places {
  readonly imdsUrl: string
  /** Where Teams takes messages to conversations that it has not named a service for. */
  readonly connectorUrl: string
  /** Roots to trust instead of Node's own. */
  readonly trusted: string | undefined
}

/** Where answers are sent to, without a slash at its end. */
export const connectorOf = ({ cloud, places }: Patient): string =>
  places?.connectorUrl ?? `https://${cloud.serviceHosts[0]}/teams`
