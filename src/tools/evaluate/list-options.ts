/** `--articles A B` as `--articles A --articles B`: lists may be given a name each, or one after the other. */
export function spreadLists(given: readonly string[], lists: readonly string[]): readonly string[] {
  let list: string | undefined
  return given.flatMap((argument, place) => {
    if (argument.startsWith('--')) {
      list = lists.includes(argument) ? argument : undefined
      return [argument]
    }
    const isFirst = given[place - 1]?.startsWith('--') ?? false
    return list === undefined || isFirst ? [argument] : [list, argument]
  })
}
