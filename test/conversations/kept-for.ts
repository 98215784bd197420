import type { RunningApp } from '../app/an-app.ts'
import type { Row } from './kept-rows.ts'
import type { World } from './world.ts'

type Kept = Readonly<Record<string, readonly (Row | string)[]>>

/** Rows as a reader wants them: people and conversations by their names, JSON unfolded. */
export function keptFor(kept: Kept, { posted }: World, { record, url, connector }: RunningApp): Kept {
  const ids = posted.flatMap(({ channelId, from, conversation }) => [
    [`${channelId}//${from?.id}`, from?.name ?? ''],
    [conversation?.id ?? '', conversation?.id ?? ''],
    [conversation?.id.split(';')[0] ?? '', conversation?.id.split(';')[0] ?? ''],
    ['', 'nobody'],
  ])
  const names = new Map(ids.map(([id = '', name = '']): [string, string] => [record.keyed(id), `«${name}»`]))
  const addresses = [url, connector.url]
  const told = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(told)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, told(each)]))
  }
  const text = (value: string): unknown => {
    const unfolded = /^[{[]/.test(value) ? (JSON.parse(value) as unknown) : value
    if (unfolded !== value) return told(unfolded)
    return addresses.reduce(
      (rest, address) => rest.replaceAll(address, 'http://…'),
      names.get(value) ?? value,
    )
  }
  return told(kept) as Kept
}
