import type { Activity } from 'botbuilder'
import { type CardAction, readCardAction } from '../card/card-action.ts'
import { cutText } from '../locale/cut-text.ts'
import { extensionCommands } from './extension-commands.ts'
import { messageWords } from './message-words.ts'

/** What somebody does in the message extension. */
export type ExtensionIncoming =
  /** Teams lists what fits as it is written; `text` is empty at first. */
  | {
      readonly kind: 'search'
      readonly command: string
      readonly text: string
      readonly skip: number
      readonly count: number
    }
  /** A message action: `text` are the words of the message, empty where it has none. */
  | { readonly kind: 'find-help'; readonly text: string }
  /** A button in the dialog of a message action. */
  | { readonly kind: 'dialog-press'; readonly action: CardAction }

/** Undefined for what is none of ours. */
export function readExtension({ name, value }: Activity): ExtensionIncoming | undefined {
  if (!isRecord(value)) return undefined
  switch (name) {
    case 'composeExtension/query':
      return readQuery(value)
    case 'composeExtension/fetchTask':
      return isFindHelp(value) ? { kind: 'find-help', text: wordsOfMessage(value) } : undefined
    case 'composeExtension/submitAction':
      return readSubmit(value)
    default: // not a closed set: Teams adds to it
      return undefined
  }
}

type Values = Readonly<Record<string, unknown>>

const LONGEST_QUERY = 512 // characters, as a question is cut
const MOST = { skip: 500, count: 50 }

function readQuery({ commandId, parameters, queryOptions }: Values): ExtensionIncoming {
  const options = isRecord(queryOptions) ? queryOptions : {}
  return {
    kind: 'search',
    command: typeof commandId === 'string' ? commandId : extensionCommands.articles, // Agents Playground names none
    text: queryIn(parameters),
    skip: wholeNumber(options.skip, 0, MOST.skip),
    count: wholeNumber(options.count, MOST.count, MOST.count),
  }
}

/** Teams asks with `initialRun: true` before anything is written. */
function queryIn(parameters: unknown): string {
  const [first]: readonly unknown[] = Array.isArray(parameters) ? parameters : []
  if (!isRecord(first) || first.name === 'initialRun' || typeof first.value !== 'string') return ''
  return cutText(first.value, LONGEST_QUERY).trim()
}

function readSubmit(value: Values): ExtensionIncoming | undefined {
  const action = readCardAction(value.data)
  if (action !== undefined) return { kind: 'dialog-press', action }
  return isFindHelp(value)
    ? { kind: 'find-help', text: writtenIn(value.data) ?? wordsOfMessage(value) }
    : undefined
}

const isFindHelp = ({ commandId }: Values): boolean => commandId === extensionCommands.findHelp

/** What was written into a field of the command itself. */
const writtenIn = (data: unknown): string | undefined =>
  isRecord(data)
    ? Object.values(data).find((field): field is string => typeof field === 'string' && field.trim() !== '')
    : undefined

function wordsOfMessage({ messagePayload }: Values): string {
  const body = isRecord(messagePayload) ? messagePayload.body : undefined
  if (!isRecord(body) || typeof body.content !== 'string') return ''
  return body.contentType === 'text' ? body.content.trim() : messageWords(body.content)
}

function wholeNumber(value: unknown, fallback: number, most: number): number {
  if (typeof value !== 'number' && typeof value !== 'string') return fallback
  const number = Number(value)
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : fallback
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
