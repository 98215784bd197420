/** Why the record could not be read or written. `busy` and `unreachable` pass by themselves, the others need somebody. */
export type RecordTrouble =
  | 'full'
  | 'busy'
  | 'unreachable'
  | 'refused'
  | 'read-only'
  | 'corrupt'
  | 'newer'
  | 'wrong-key'
  | 'other'

export class RecordFailure extends Error {
  readonly trouble: RecordTrouble
  /** The trouble as logs name it. */
  readonly code: string

  constructor(trouble: RecordTrouble, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'RecordFailure'
    this.trouble = trouble
    this.code = trouble.toUpperCase().replaceAll('-', '_')
  }
}

export const passesByItself = ({ trouble }: RecordFailure): boolean =>
  trouble === 'busy' || trouble === 'unreachable'
