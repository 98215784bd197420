import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { RawActivity } from './raw-activity.ts'

/** What the HTTP answer to one activity is. */
export type Received = { readonly status: number; readonly body?: unknown }

export type Turn = (context: TurnContext) => Promise<void>

/** CloudAdapter without its HTTP half, whose error answers tell the caller what went wrong inside. */
export class TeamsAdapter extends CloudAdapter {
  async receive(authorization: string, activity: RawActivity, turn: Turn): Promise<Received> {
    try {
      const answer = await this.processActivity(authorization, withDates(activity), turn)
      return { status: answer?.status ?? 200, ...(answer?.body === undefined ? {} : { body: answer.body }) }
    } catch (error) {
      if (error instanceof AuthenticationError) return { status: 401 }
      throw error
    }
  }
}

// As CloudAdapter itself does: times become dates, with the text kept beside them.
function withDates(activity: RawActivity): Activity {
  const dates = ['timestamp', 'localTimestamp', 'expiration'].flatMap((name) => {
    const text = activity[name]
    if (typeof text !== 'string') return []
    const raw = `raw${name.charAt(0).toUpperCase()}${name.slice(1)}`
    return [
      [name, new Date(text)],
      [raw, text],
    ]
  })
  return { ...activity, ...Object.fromEntries(dates) } as unknown as Activity
}
