import type { Activity } from 'botbuilder'
import { mentioning } from '../app/an-app.ts'
import { pressOn } from './card-presses.ts'
import { cardWith, type Pressing, press, pressOnCard } from './press.ts'
import { readSent } from './read-sent.ts'
import type { Step } from './script.ts'
import type { Person, Place, World } from './world.ts'

const where = (place: Place): string => placeNames[place]

const placeNames = {
  chat: '',
  group: ' in a group chat',
  channel: ' in a channel',
  experts: ' in the experts’ channel',
} as const

/** In a channel or a group a message is for Svar where it mentions it. */
export const writes = (person: Person, text: string, place: Place = 'chat'): Step => ({
  says: `${person.name} writes${where(place)}: ${text}`,
  does: async (world) => {
    await world.send(person, place, place === 'chat' ? { text } : mentioning(text))
  },
})

/** What people say to each other: it reaches Svar only where an owner has consented to that. */
export const saysToOthers = (person: Person, text: string, place: Place): Step => ({
  says: `${person.name} writes to the others${where(place)}: ${text}`,
  does: async (world) => {
    await world.send(person, place, { text })
  },
})

/** Teams sends an activity once more when it hears nothing for a while. */
export const isDeliveredAgain = (person: Person): Step => ({
  says: `the message of ${person.name} is delivered once more`,
  does: async (world) => {
    await world.send(person, 'chat', lastMessage(world, person))
  },
})

export const edits = (person: Person, text: string): Step => ({
  says: `${person.name} edits the message: ${text}`,
  does: async (world) => {
    const { id } = lastMessage(world, person)
    const channelData = { eventType: 'editMessage' }
    await world.send(person, 'chat', {
      ...(id === undefined ? {} : { id }),
      type: 'messageUpdate',
      text,
      channelData,
    })
  },
})

export const deletes = (person: Person): Step => ({
  says: `${person.name} deletes the message`,
  does: async (world) => {
    const { id } = lastMessage(world, person)
    const channelData = { eventType: 'softDeleteMessage' }
    await world.send(person, 'chat', {
      ...(id === undefined ? {} : { id }),
      type: 'messageDelete',
      channelData,
    })
  },
})

function lastMessage({ posted }: World, { id }: Person): Partial<Activity> {
  const found = posted.findLast(({ type, from, text }) => type === 'message' && from?.id === id && text)
  if (found === undefined) throw new Error(`Message of \`${id}\` is missing, expected one`)
  return found
}

export const installs = (person: Person): Step => ({
  says: `${person.name} adds Svar`,
  does: async (world) => {
    await world.send(person, 'chat', { type: 'installationUpdate', action: 'add' })
  },
})

/** On the newest card that has the button, or in the dialog that is open. */
export const presses = (person: Person, title: string, pressing: Pressing = {}): Step => ({
  says: `${person.name} presses *${title}*${where(pressing.in ?? 'chat')}${filledIn(pressing)}`,
  does: (world) => press(world, person, title, pressing),
})

const filledIn = ({ with: filled = {} }: Pressing): string =>
  Object.entries(filled)
    .map(([label, value]) => `, ${label}: ${value.replaceAll('\n', ' / ')}`)
    .join('')

/** Both press on the card as it is before the first of them. */
export const bothPress = (one: Person, other: Person, title: string, place: Place): Step => ({
  says: `${one.name} presses *${title}*${where(place)}, and ${other.name} who still sees it`,
  does: async (world) => {
    const card = cardWith(world, one, title, place)
    for (const person of [one, other]) await pressOnCard(world, person, place, card, pressOn(card, title))
  },
})

/** In the compose box. */
export const searches = (person: Person, text: string, commandId = 'articles'): Step => ({
  says: `${person.name} searches ${commandId === 'articles' ? 'articles' : 'requests'} in the compose box: ${text}`,
  does: async (world) => {
    await world.send(person, 'chat', {
      type: 'invoke',
      name: 'composeExtension/query',
      value: {
        commandId,
        parameters: [{ name: 'query', value: text }],
        queryOptions: { skip: 0, count: 25 },
      },
    })
  },
})

/** On somebody else's message. */
export const findsHelp = (person: Person, content: string): Step => ({
  says: `${person.name} finds help for the message: ${content}`,
  does: async (world) => {
    const answer = await world.send(person, 'chat', {
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: { commandId: 'findHelp', messagePayload: { body: { contentType: 'html', content } } },
    })
    if (answer.kind !== 'dialog') return
    const submit = (data: object) => ({
      name: 'composeExtension/submitAction',
      value: { commandId: 'findHelp', data },
    })
    world.dialogs.set(person, { card: answer.card, submit })
  },
})

/** Teams draws thumbs below a message that asks for them, and asks for the form when one is pressed. */
export const pressesThumb = (person: Person, reaction: 'like' | 'dislike'): Step => ({
  says: `${person.name} presses the thumb ${reaction === 'like' ? 'up' : 'down'}`,
  does: async (world) => {
    const value = { actionName: 'feedback', actionValue: { reaction } }
    const replyToId = lastWithThumbs(world)
    const opened = await world.send(person, 'chat', {
      type: 'invoke',
      name: 'message/fetchTask',
      replyToId,
      value,
    })
    if (opened.kind !== 'dialog') return
    const submit = (data: object) => ({
      name: 'message/submitAction',
      replyToId,
      value: { ...value, actionValue: { reaction, feedback: JSON.stringify(data) } },
    })
    world.dialogs.set(person, { card: opened.card, submit })
  },
})

function lastWithThumbs({ app }: World): string {
  const sent = readSent(app.connector.calls)
  const found = sent.findLast(({ activity }) => activity.channelData?.feedbackLoop !== undefined)
  if (found === undefined) throw new Error('Message with thumbs is missing, expected one')
  return found.id
}
