/** A command as Teams lists it: `my requests` is read again in small letters when it comes back as text. */
export const capitalized = (text: string): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase() + text.slice(first.length)
}
