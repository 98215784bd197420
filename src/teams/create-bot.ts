import type { Activity, TurnContext } from 'botbuilder'
import type { Reply } from '../card/reply.ts'
import type { Locale } from '../locale/locale.ts'
import { createGreeted } from './greeted.ts'
import { type Incoming, readActivity } from './incoming.ts'
import { createReaderLocales } from './reader-locales.ts'
import { replyActivity } from './reply-activity.ts'
import type { Turn } from './teams-adapter.ts'
import { withTyping } from './with-typing.ts'

/** Decides what to say: `client` is the reader's locale as far as Teams told it. */
export type Say = (
  incoming: Incoming,
  activity: Activity,
  client: Locale | undefined,
) => Promise<readonly Reply[]>

/** The border to Teams: activities in, activities out; what to say is decided elsewhere. */
export function createBot(say: Say): Turn {
  const locales = createReaderLocales()
  const isFirstGreeting = createGreeted()
  return async (turn) => {
    const { activity } = turn
    const incoming = readActivity(activity)
    if (incoming.kind === 'ignored' && activity.type !== 'invoke') return
    const client = locales.see(activity)
    if (incoming.kind === 'installed' && !isFirstGreeting(activity.conversation.id)) return
    const replies = await withTyping(turn, say(incoming, activity, client))
    for (const reply of replies) await turn.sendActivity(replyActivity(reply, activity.channelId))
    if (activity.type === 'invoke') await answerInvoke(turn, incoming)
  }
}

/** An invoke waits for an answer of its own: Teams shows an error for one that gets none. */
async function answerInvoke(turn: TurnContext, incoming: Incoming): Promise<void> {
  const known = incoming.kind === 'press' || incoming.kind === 'strange-press'
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }
  const value = known ? { status: 200, body } : { status: 501 }
  await turn.sendActivity({ type: 'invokeResponse', value })
}
