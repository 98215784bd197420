import type { Activity } from 'botbuilder'
import type { AdaptiveCard } from '../../src/card/card.ts'
import type { RunningApp } from '../app/an-app.ts'
import type { Clock } from './clock.ts'
import { type InvokeAnswer, readAnswer } from './read-answer.ts'
import { readSent } from './read-sent.ts'

export interface Person {
  readonly id: string
  readonly name: string
  /** Of their client. */
  readonly locale: string
  /** Teams where nothing is said. */
  readonly client?: 'msteams' | 'emulator'
}

/** Where somebody writes: alone with Svar, in a group, in a channel where others ask too, or in that of the experts. */
export type Place = 'chat' | keyof typeof places

export const places = {
  group: '19:group@thread.v2',
  channel: '19:help@thread.tacv2',
  experts: '19:experts@thread.tacv2',
} as const

export const chatOf = ({ name }: Person): string => `a:${name.toLowerCase()}`

/** A dialog that is open, and how its buttons are sent. */
export interface Dialog {
  readonly card: AdaptiveCard
  readonly submit: (data: object) => Partial<Activity>
}

/** Everybody's Teams, in which Svar runs. */
export interface World {
  readonly app: RunningApp
  /** What was posted to Svar, in its order. */
  readonly posted: readonly Partial<Activity>[]
  /** What each was answered. */
  readonly answers: readonly InvokeAnswer[]
  send(person: Person, place: Place, activity: Partial<Activity>): Promise<InvokeAnswer>
  /** The cards that stand in a place, as they were drawn, newest last. */
  cards(person: Person, place: Place): readonly AdaptiveCard[]
  /** Puts another card in the place of one. */
  redraw(old: AdaptiveCard, card: AdaptiveCard): void
  readonly dialogs: Map<Person, Dialog>
}

export function startWorld(app: RunningApp, clock: Clock): World {
  const posted: Partial<Activity>[] = []
  const answers: InvokeAnswer[] = []
  const redrawn = new Map<AdaptiveCard, AdaptiveCard>()
  const asItIs = (card: AdaptiveCard): AdaptiveCard => {
    const next = redrawn.get(card)
    return next === undefined ? card : asItIs(next)
  }
  const seen = cardsSeen(app)
  return {
    app,
    posted,
    answers,
    dialogs: new Map(),
    async send(person, place, sent) {
      const activity = { ...activityOf(person, place, clock, posted.length + 1), ...sent }
      posted.push(activity)
      const { body } = await app.post(activity)
      const answer = readAnswer(body)
      answers.push(answer)
      return answer
    },
    cards: (person, place) => seen(conversationOf(person, place)).map(asItIs),
    redraw: (old, card) => void redrawn.set(old, card),
  }
}

/** Messages in a conversation, each as it stands now; one that was changed stands last. */
const cardsSeen =
  ({ connector }: RunningApp) =>
  (conversation: string): readonly AdaptiveCard[] => {
    const cards = new Map<string, AdaptiveCard>()
    for (const { to, id, card } of readSent(connector.calls)) {
      if (to !== conversation || card === undefined) continue
      cards.delete(id)
      cards.set(id, card)
    }
    return [...cards.values()]
  }

export const conversationOf = (person: Person, place: Place): string =>
  place === 'chat' ? chatOf(person) : places[place]

function activityOf(person: Person, place: Place, clock: Clock, number: number): Partial<Activity> {
  const { id, name, locale, client = 'msteams' } = person
  return {
    type: 'message',
    id: `message-${number}`,
    timestamp: new Date(clock.now()),
    channelId: client,
    from: { id, name },
    recipient: { id: '28:svar', name: 'Svar' },
    locale,
    ...placed(person, place),
  }
}

function placed(person: Person, place: Place): Pick<Activity, 'conversation' | 'channelData'> {
  const id = conversationOf(person, place)
  const named = (conversationType: string) => ({ conversationType, isGroup: place !== 'chat', name: '' })
  switch (place) {
    case 'chat':
      return { conversation: { id, ...named('personal') } }
    case 'group':
      return { conversation: { id, ...named('groupChat') } }
    case 'channel':
    case 'experts': {
      const conversation = { id: `${id};messageid=1`, ...named('channel') }
      return { conversation, channelData: { team: { id } } }
    }
  }
}
