import { dirname, join } from 'node:path'
import { declaredResources, inOrder, waitsFor } from './declared-resources.ts'
import { evaluateValue, type Scope } from './evaluate.ts'
import { type Json, type JsonObject, objectOf, textOf } from './json.ts'
import { runtimeState } from './runtime-state.ts'
import { functionsOf, scopeOf } from './scope-of.ts'
import type { Place, World } from './world.ts'

/** A resource with every expression worked out, as Azure would be asked for it. */
export interface Deployed {
  readonly file: string
  readonly index: number
  readonly id: string
  readonly resource: JsonObject
}

export interface Result {
  readonly deployed: readonly Deployed[]
  readonly outputs: JsonObject
}

/** Carries out a template and all that it links, without Azure, in the order of its `dependsOn`. */
export function deploy(
  place: Place,
  given: JsonObject,
  on: World,
  earlier: readonly Deployed[] = [],
): Result {
  const state = new Map<string, JsonObject>()
  const scope = scopeOf(place, given, on, state)
  const declared = declaredResources(place, scope, on)
  const deployed: Deployed[] = []
  for (const one of inOrder(declared)) {
    if (!one.wanted) continue
    // Only what it waits for can be asked for what it became.
    const waited = new Map([...state].filter(([id]) => waitsFor(one, declared).has(id)))
    const inner: Scope = { ...one.scope, functions: functionsOf(place, on, waited) }
    const resource = objectOf(evaluateValue(one.body, inner), one.id)
    deployed.push({ file: place.file, index: one.index, id: one.id, resource })
    if (one.type === 'Microsoft.Resources/deployments') {
      const linked = deployLinked(resource, place, on, [...earlier, ...deployed])
      deployed.push(...linked.deployed)
      state.set(one.id, { outputs: linked.outputs })
    } else state.set(one.id, runtimeState[one.type]?.(one.name) ?? {})
  }
  return { deployed, outputs: outputsOf(place.template, scope) }
}

function deployLinked(resource: JsonObject, place: Place, on: World, earlier: readonly Deployed[]): Result {
  const properties = objectOf(resource.properties, 'properties')
  const group = resource.resourceGroup === undefined ? place.group : String(resource.resourceGroup)
  const given = Object.entries(objectOf(properties.parameters, 'parameters')).map(([name, parameter]) => [
    name,
    givenValue(objectOf(parameter, name), earlier),
  ])
  const link = objectOf(properties.templateLink, 'templateLink')
  const file = join(dirname(place.file), textOf(link.relativePath, 'relativePath'))
  return deploy({ file, template: on.read(file), group }, Object.fromEntries(given), on, earlier)
}

/** A parameter's value, or the secret that it points to, which must have been written before. */
function givenValue({ value, reference }: JsonObject, earlier: readonly Deployed[]): Json {
  if (reference === undefined) return value ?? null
  const { keyVault, secretName } = objectOf(reference, 'reference')
  const id = `${textOf(objectOf(keyVault, 'keyVault').id, 'id')}/secrets/${textOf(secretName, 'secretName')}`
  const secret = earlier.find((one) => one.id === id)
  if (secret === undefined) throw new Error(`No secret ${id} was written before it is read`)
  return objectOf(secret.resource.properties, id).value ?? null
}

const outputsOf = (template: JsonObject, scope: Scope): JsonObject =>
  Object.fromEntries(
    Object.entries(objectOf(template.outputs ?? {}, 'outputs')).map(([name, output]) => [
      name,
      { value: evaluateValue(objectOf(output, name).value ?? null, scope) },
    ]),
  )
