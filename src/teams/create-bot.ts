import type { TurnContext } from 'botbuilder'
import type { Reply } from '../card/reply.ts'
import type { Said } from '../card/said.ts'
import { answerInvoke } from './answer-invoke.ts'
import { createGreeted } from './greeted.ts'
import { type Incoming, readActivity } from './incoming.ts'
import { replyActivity } from './reply-activity.ts'
import { isGone } from './send-failure.ts'
import { readSender, type Sender } from './sender.ts'
import type { Turn } from './teams-adapter.ts'
import { withTyping } from './with-typing.ts'

/** Decides what to do. */
export type Attend = (incoming: Incoming, sender: Sender) => Promise<Said>

/** The border to Teams: activities in, activities out; what to say is decided elsewhere. */
export function createBot(attend: Attend, now: () => number): Turn {
  const greeted = createGreeted(now)
  return async (turn) => {
    const { activity } = turn
    const incoming = readActivity(activity)
    if (incoming.kind === 'ignored' && activity.type !== 'invoke') return
    if (incoming.kind === 'installed' && !greeted.isFirst(activity.conversation.id)) return
    if (incoming.kind === 'removed') greeted.forget(activity.conversation.id)
    const said = await withTyping(turn, attend(incoming, readSender(activity)))
    await sendMessages(turn, said)
    if (activity.type === 'invoke') await answerInvoke(turn, said)
  }
}

async function sendMessages(turn: TurnContext, said: Said): Promise<void> {
  switch (said.kind) {
    case 'messages': {
      const ids: string[] = []
      for (const id of said.removes ?? []) await ifThere(() => turn.deleteActivity(id))
      for (const reply of said.replies) ids.push(await send(turn, reply))
      await said.sent?.(ids)
      return
    }
    case 'in-place':
    case 'word':
      if (!hasPlaceForWords(turn)) await send(turn, said.reply)
      return
    case 'dialog':
    case 'finds':
    case 'done':
    case 'unknown':
      return
  }
}

/** Only an invoke has, and not the one of Teams' thumbs. */
const hasPlaceForWords = ({ activity: { type, name } }: TurnContext): boolean =>
  type === 'invoke' && name !== 'message/submitAction'

/** Sends a message, or puts it in the place of an earlier one. Returns its id. */
async function send(turn: TurnContext, reply: Reply): Promise<string> {
  const message = replyActivity(reply, turn.activity.channelId)
  const { replaces } = reply
  if (replaces !== undefined && (await ifThere(() => turn.updateActivity({ ...message, id: replaces }))))
    return replaces
  return (await turn.sendActivity(message))?.id ?? ''
}

/** Changes an earlier message; false where somebody has deleted it meanwhile. */
async function ifThere(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change()
    return true
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}
