import type { Asker } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { forgottenNotices } from './request-notice.ts'

/** Erases somebody, and draws anew what the experts see of them. */
export async function forgetPerson(
  { person, reference: near }: Asker,
  { record, experts, now }: TurnParts,
): Promise<void> {
  const channel = await experts.channel(near)
  if (channel !== undefined && (await record.conversations.get(channel.conversation)) === undefined) {
    // It was set by its id alone, and the way there is that of somebody whose address is erased now.
    const { conversation, reference } = channel
    await record.conversations.keep({ conversation, kind: 'channel', reference, at: now() })
  }
  await record.forget(person, forgottenNotices(channel?.conversation, now()))
  experts.wake()
}
