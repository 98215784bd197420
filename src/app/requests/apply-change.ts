import type { RequestPress } from '../../card/requests/request-action.ts'
import type { Changed, RequestChange } from '../../record/expert-request.ts'
import type { RequestAction, RequestParty } from '../../record/next-state.ts'
import { storable } from '../../record/storable.ts'
import type { Asker } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import { noticesOf } from './request-notice.ts'

type Pressed = Extract<RequestPress, { svar: 'change-request' }>

/** Keeps what was pressed, with what is to be sent of it, if nobody was faster. A second click finds done what the first one did. */
export async function applyChange(
  pressed: Pressed,
  channel: ExpertsChannel | undefined,
  { asker, parts }: { readonly asker: Asker; readonly parts: TurnParts },
): Promise<Changed> {
  const changed = await keepChange(pressed, channel, { asker, parts })
  if (changed.kind !== 'stale') return changed
  const history = await parts.record.requests.history(pressed.request)
  const next = history.find(({ version }) => version === pressed.version + 1)
  const isMine = next?.action === pressed.change && next.actor.person === asker.person
  return isMine && (next.note ?? '') === storable(pressed.text ?? '')
    ? { ...changed, kind: 'changed' }
    : changed
}

function keepChange(
  { request, version, change, as, text }: Pressed,
  channel: ExpertsChannel | undefined,
  { asker, parts }: { readonly asker: Asker; readonly parts: TurnParts },
): Promise<Changed> {
  const at = parts.now()
  const made: RequestChange = {
    action: change,
    by: as,
    actor: { person: asker.person, name: asker.name },
    at,
    ...(hasNote(change, as) && text ? { note: text } : {}),
  }
  const notices = channel === undefined ? undefined : noticesOf(channel.conversation, at, made)
  const changed = parts.record.requests.change(request, version, made, notices)
  void changed.then(parts.experts.wake, () => undefined)
  return changed
}

/** An expert's answer, and why a requester is not content with it. */
const hasNote = (change: RequestAction, as: RequestParty): boolean =>
  change === 'answer' || (change === 'reopen' && as === 'requester')
