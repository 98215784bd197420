import { isSameId } from '../../teams/same-id.ts'
import { quote, refuse } from '../refusal.ts'
import type { Check } from './check.ts'

/** A token for this bot may carry an activity for another one. */
export const checkRecipient: Check = ({ activity }, { appId, recipients }) =>
  appId === '' || recipients.some((name) => isSameId(activity.recipient.id, name))
    ? undefined
    : refuse(403, `Unexpected \`recipient\` ${quote(activity.recipient.id)}, expected this bot`)
