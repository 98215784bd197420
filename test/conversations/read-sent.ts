import type { Activity } from 'botbuilder'
import type { AdaptiveCard } from '../../src/card/card.ts'
import type { Behaviour, Recorded } from '../teams/recording-connector.ts'

/** A message that went out, or one that was drawn anew. */
export interface Sent {
  /** Of the message. */
  readonly id: string
  /** A conversation, whichever of its threads. */
  readonly to: string
  readonly isChange: boolean
  readonly activity: Partial<Activity>
  readonly card: AdaptiveCard | undefined
}

/** The messages among the calls of a connector that names them with `namingMessages`. */
export function readSent(calls: readonly Recorded[]): readonly Sent[] {
  const nextId = numbered()
  return calls.flatMap((call): readonly Sent[] => {
    const activity = activityIn(call)
    if (activity.type !== 'message') return []
    const isChange = call.method === 'PUT'
    const to = placeOf(call)
    const id = isChange ? (call.path.split('/').map(decodeURIComponent).at(-1) ?? '') : nextId(to)
    return [{ id, to, isChange, activity, card: activity.attachments?.[0]?.content }]
  })
}

/** Messages are numbered in each conversation by itself, for those to several go out at once in any order. */
export function namingMessages(behave: Behaviour): Behaviour {
  const nextId = numbered()
  return (number, call) => {
    const outcome = behave(number, call)
    if (outcome !== 200 || call.method !== 'POST' || activityIn(call).type !== 'message') return outcome
    const id = nextId(placeOf(call))
    return { status: 200, body: { id, activityId: id } }
  }
}

function numbered(): (to: string) => string {
  const counts = new Map<string, number>()
  return (to) => {
    const count = (counts.get(to) ?? 0) + 1
    counts.set(to, count)
    return `${to} ${count}`
  }
}

/** A new thread holds its first message. */
function activityIn({ body }: Recorded): Partial<Activity> {
  const { activity, ...own } = body as { activity?: Partial<Activity> }
  return activity ?? (own as Partial<Activity>)
}

function placeOf({ path, body }: Recorded): string {
  const [, , , conversation = ''] = path.split('/').map(decodeURIComponent)
  const { channelData } = body as { channelData?: { channel?: { id: string } } }
  return (channelData?.channel?.id ?? conversation).split(';')[0] ?? ''
}
