import type { Keyed } from './keyed-hash.ts'

/** One article that was shown, in the locale of its edition. */
export interface ShownArticle {
  readonly id: string
  readonly locale: string
}

/** What came of a question: as `Answer['kind']`. */
export type AnswerKind = 'article' | 'choices' | 'nothing' | 'smalltalk' | 'command'

/** One question as it is to be kept. Its text is redacted by the store. Times are epoch milliseconds. */
export interface AskedQuestion {
  readonly id: string
  readonly at: number
  readonly person: Keyed
  readonly tenant: Keyed
  readonly conversation: Keyed
  /** Of the message that asked; several questions can share one. */
  readonly activityId: string
  /** The reader's. */
  readonly locale: string
  /** Of the question itself. */
  readonly language: string
  readonly text: string
  readonly kind: AnswerKind
  readonly shown: readonly ShownArticle[]
  /** That the first match answers it. */
  readonly probability: number
  /** The question that this one continues. */
  readonly follows?: string | undefined
  /** Id of the message of Svar's own that Teams draws thumbs for the answer on. */
  readonly votedOnBy?: string | undefined
}

/** `article: undefined` is *None of these*. */
export interface Choice {
  readonly article: string | undefined
  readonly at: number
}

/** Who chooses, and where. */
export type Chooser = Pick<AskedQuestion, 'person' | 'conversation'>

/** `strange`: the question is somebody else's, or of another conversation, and nothing is kept. */
export type Chosen = 'kept' | 'strange' | 'missing'

export interface KeptQuestion extends Omit<AskedQuestion, 'text'> {
  /** Undefined once its message was deleted. */
  readonly text: string | undefined
  readonly choice: Choice | undefined
}

export interface Questions {
  keep(question: AskedQuestion): Promise<void>
  get(id: string): Promise<KeptQuestion | undefined>
  /** The newest one of a person whose text is still there. */
  last(person: Keyed): Promise<KeptQuestion | undefined>
  /** The newest one whose answer is voted on by this message. */
  votedOnBy(conversation: Keyed, messageId: string): Promise<KeptQuestion | undefined>
  /** Keeps what the one who asked has chosen. A second choice replaces the first. */
  choose(id: string, choice: Choice, by: Chooser): Promise<Chosen>
  /** A message was deleted: the texts of its questions go, that something was asked stays. Returns how many. */
  deleteByActivity(conversation: Keyed, activityId: string): Promise<number>
  /** A message was edited: its questions are replaced by these. */
  replaceByActivity(
    conversation: Keyed,
    activityId: string,
    questions: readonly AskedQuestion[],
  ): Promise<void>
}
