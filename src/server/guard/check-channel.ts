import { quote, refuse } from '../refusal.ts'
import type { Check } from './check.ts'

export const checkChannel: Check = ({ activity }, { channels }) =>
  channels.includes(activity.channelId)
    ? undefined
    : refuse(
        403,
        `Unexpected \`channelId\` ${quote(activity.channelId)}, expected one of ${channels.join(', ')}`,
      )
