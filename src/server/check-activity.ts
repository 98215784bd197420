import type { RawActivity } from '../teams/raw-activity.ts'
import { type Refusal, refuse } from './refusal.ts'

type Values = Readonly<Record<string, unknown>>
type Shape = (value: unknown) => boolean

const longestName = 2048 // characters of an id, an address or a name

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Shape = (value) => typeof value === 'string'
const isName: Shape = (value) => typeof value === 'string' && value.length <= longestName
const isFilledName: Shape = (value) => isName(value) && value !== ''
// Travels in a header of each answer, where other characters make the library throw.
const isPlainName: Shape = (value) => isName(value) && /^[\x21-\x7e]+$/.test(String(value))
const isTime: Shape = (value) => isName(value) && !Number.isNaN(Date.parse(String(value)))
const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || value === null || shape(value)
const all =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]))

const account = all({ id: isFilledName, name: maybe(isName), aadObjectId: maybe(isName) })

const isTenantHolder = all({ tenant: maybe(all({ id: maybe(isName) })) })

// Not `ephemeral` or `stream`: botbuilder 4.23.3 knows neither.
const deliveryModes = ['normal', 'notification', 'expectReplies']

/** What botbuilder and we rely on. Everything else may be missing, and is looked at where it is used. */
const shapes: Readonly<Record<string, Shape>> = {
  type: isFilledName,
  id: isFilledName,
  channelId: isFilledName,
  serviceUrl: isFilledName,
  conversation: all({
    id: isPlainName,
    tenantId: maybe(isName),
    conversationType: maybe(isName),
    name: maybe(isText),
  }),
  from: account,
  recipient: account,
  name: maybe(isName),
  action: maybe(isName),
  locale: maybe(isName),
  replyToId: maybe(isName),
  deliveryMode: maybe((value) => deliveryModes.some((mode) => mode === value)),
  text: maybe(isText),
  timestamp: maybe(isTime),
  localTimestamp: maybe(isTime),
  expiration: maybe(isTime),
  channelData: maybe(isTenantHolder),
}

export type Activity = { readonly kind: 'activity'; readonly activity: RawActivity }

export function checkActivity(value: Values): Activity | Refusal {
  const wrong = Object.entries(shapes).find(([name, shape]) => !shape(value[name]))
  if (wrong) return refuse(400, `Missing or unexpected \`${wrong[0]}\` of the activity`)
  return { kind: 'activity', activity: value as unknown as RawActivity }
}
