import { evaluateValue, type Scope } from './evaluate.ts'
import { resourcePath } from './functions.ts'
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'
import type { Place, World } from './world.ts'

/** A resource of a template, or one copy of it, that is not worked out yet. */
export interface Declared {
  readonly index: number
  readonly id: string
  readonly type: string
  readonly name: string
  readonly wanted: boolean
  readonly dependsOn: readonly string[]
  readonly body: JsonObject
  readonly scope: Scope
}

export const declaredResources = (place: Place, scope: Scope, on: World): readonly Declared[] =>
  listOf(place.template.resources, 'resources').flatMap((raw, index) => {
    const { condition = true, copy, ...body } = objectOf(raw, 'A resource')
    return copies(copy, scope).map((inner) => {
      const value = (key: string): Json => evaluateValue(body[key] ?? [], inner)
      return {
        index,
        id: idOf(body, inner, place, on),
        type: textOf(body.type, 'type'),
        name: textOf(value('name'), 'name'),
        wanted: evaluateValue(condition, inner) === true,
        dependsOn: listOf(value('dependsOn'), 'dependsOn').map((found) => textOf(found, 'dependsOn')),
        body,
        scope: inner,
      }
    })
  })

const copies = (copy: Json | undefined, scope: Scope): readonly Scope[] =>
  isObject(copy)
    ? Array.from({ length: Number(evaluateValue(copy.count ?? 0, scope)) }, (_, copyIndex) => ({
        ...scope,
        copyIndex,
      }))
    : [scope]

function idOf(body: JsonObject, scope: Scope, { group }: Place, on: World): string {
  const text = (key: string): string => textOf(evaluateValue(body[key] ?? '', scope), key)
  const [type, name] = [text('type'), text('name')]
  if (body.scope !== undefined) return `${text('scope')}/providers/${type}/${name}`
  const inGroup = type === 'Microsoft.Resources/resourceGroups' ? undefined : text('resourceGroup') || group
  return resourcePath(on.subscriptionId, inGroup, type, name.split('/'))
}

/** Those that others wait for first. */
export function inOrder(declared: readonly Declared[]): readonly Declared[] {
  const done = new Set<string>()
  const order: Declared[] = []
  while (order.length < declared.length) {
    const ready = declared.filter(
      ({ id, dependsOn }) => !done.has(id) && dependsOn.every((other) => done.has(other)),
    )
    if (ready.length === 0) throw new Error(`dependsOn goes in a circle or finds nothing: ${lost(declared)}`)
    for (const { id } of ready) done.add(id)
    order.push(...ready)
  }
  return order
}

const lost = (declared: readonly Declared[]): string =>
  declared
    .flatMap(({ dependsOn }) => dependsOn)
    .filter((id) => !declared.some((other) => other.id === id))
    .join(', ')

/** Ids that it waits for, directly or through others. */
export function waitsFor(one: Declared, declared: readonly Declared[]): ReadonlySet<string> {
  const found = new Set(one.dependsOn)
  for (const id of found)
    for (const other of declared) if (other.id === id) for (const next of other.dependsOn) found.add(next)
  return found
}
