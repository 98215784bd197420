import type { AdaptiveCard, CardElement, ChoiceInput, TextInput } from '../../src/card/card.ts'
import { type CardPress, pressesOf, pressOn } from './card-presses.ts'
import type { Dialog, Person, Place, World } from './world.ts'

export interface Pressing {
  readonly in?: Place
  /** What is filled into the fields, by their labels; of a field without one by its id. */
  readonly with?: Readonly<Record<string, string>>
}

/** As a client does it: in the dialog that is open, else on the newest card that has the button. */
export async function press(world: World, person: Person, title: string, pressing: Pressing): Promise<void> {
  const dialog = world.dialogs.get(person)
  if (dialog !== undefined) return pressInDialog(world, person, dialog, title, pressing)
  const place = pressing.in ?? 'chat'
  const card = cardWith(world, person, title, place)
  await pressOnCard(world, person, place, card, withFields(pressOn(card, title), card, pressing))
}

export function cardWith(world: World, person: Person, title: string, place: Place): AdaptiveCard {
  const cards = world.cards(person, place)
  const card = cards.findLast((each) => pressesOf(each).some((button) => button.title === title))
  const last = cards.at(-1)
  if (card === undefined) pressOn(last, title)
  return card ?? (last as AdaptiveCard)
}

export async function pressOnCard(
  world: World,
  person: Person,
  place: Place,
  card: AdaptiveCard,
  { type, data }: CardPress,
): Promise<void> {
  if (type === 'Action.Execute') {
    const action = { type, verb: 'svar', data }
    const answer = await world.send(person, place, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action },
    })
    if (answer.kind === 'in place') world.redraw(card, answer.card)
    return
  }
  if ('msteams' in data) {
    const { msteams: _, ...rest } = data
    const answer = await world.send(person, place, {
      type: 'invoke',
      name: 'task/fetch',
      value: { data: rest },
    })
    if (answer.kind === 'dialog')
      world.dialogs.set(person, {
        card: answer.card,
        submit: (sent) => ({ name: 'task/submit', value: { data: sent } }),
      })
    return
  }
  await world.send(person, place, { value: data })
}

async function pressInDialog(
  world: World,
  person: Person,
  dialog: Dialog,
  title: string,
  pressing: Pressing,
): Promise<void> {
  const { data } = withFields(pressOn(dialog.card, title), dialog.card, pressing)
  const answer = await world.send(person, pressing.in ?? 'chat', { type: 'invoke', ...dialog.submit(data) })
  if (answer.kind === 'dialog') world.dialogs.set(person, { ...dialog, card: answer.card })
  else world.dialogs.delete(person)
}

/** A client sends what stands in the fields along with the button. */
function withFields(button: CardPress, card: AdaptiveCard, { with: filled = {} }: Pressing): CardPress {
  const fields = fieldsOf(card.body)
  const labels = fields.map(labelOf)
  const odd = Object.keys(filled).find((label) => !labels.includes(label))
  if (odd !== undefined) throw new Error(`Field \`${odd}\` is missing, expected one of ${labels.join(', ')}`)
  const values = fields.map((field) => [field.id, filledInto(field, filled)])
  return { ...button, data: { ...button.data, ...Object.fromEntries(values) } }
}

type Field = TextInput | ChoiceInput

const fieldsOf = (elements: readonly CardElement[]): readonly Field[] =>
  elements.flatMap((element): readonly Field[] => {
    if (element.type === 'Container') return fieldsOf(element.items)
    return element.type === 'Input.Text' || element.type === 'Input.ChoiceSet' ? [element] : []
  })

const labelOf = ({ label, id }: Field): string => label ?? id

function filledInto(field: Field, filled: Readonly<Record<string, string>>): string {
  const wanted = filled[labelOf(field)]
  if (wanted === undefined) return field.value ?? ''
  if (field.type === 'Input.Text') return wanted
  const choice = field.choices.find(({ title }) => title === wanted)
  if (choice === undefined) throw new Error(`Choice \`${wanted}\` is missing`)
  return choice.value
}
