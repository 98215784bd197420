import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser'

export const placeholders = (message: string): readonly string[] =>
  [...new Set(parse(message).flatMap(namesIn))].toSorted()

/** `date` for `{date}`, `count, plural` for `{count, plural, …}` and whatever its forms name. */
function namesIn(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  if (element.type !== TYPE.plural) return [element.value]
  return [
    `${element.value}, plural`,
    ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn)),
  ]
}

export const pluralsIn = (message: string): PluralElement[] =>
  parse(message).filter((element): element is PluralElement => element.type === TYPE.plural)

export const missingForms = ({ options }: PluralElement, tag: string): string[] =>
  [...numbersByForm(tag).keys()].filter((form) => options[form] === undefined)

export function numberlessForms({ options }: PluralElement, tag: string): string[] {
  const several = [...numbersByForm(tag)].filter(([, numbers]) => numbers.length > 1).map(([form]) => form)
  return several.filter((form) => !options[form]?.value.some(({ type }) => type === TYPE.pound))
}

/** The numbers from 0 to 200 by the form that the language gives them. */
function numbersByForm(tag: string): ReadonlyMap<Intl.LDMLPluralRule, number[]> {
  const rules = new Intl.PluralRules(tag)
  const numbers = new Map<Intl.LDMLPluralRule, number[]>()
  for (let number = 0; number <= 200; number++) {
    const form = rules.select(number)
    numbers.set(form, [...(numbers.get(form) ?? []), number])
  }
  return numbers
}
