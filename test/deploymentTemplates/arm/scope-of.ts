import { evaluateValue, type Scope } from './evaluate.ts'
import { resourcePath } from './functions.ts'
import { type Json, type JsonObject, objectOf, textOf } from './json.ts'
import { parameterValue } from './parameter-value.ts'
import type { Place, World } from './world.ts'

/** What was made so far and may be asked for, by id. */
export type Reachable = ReadonlyMap<string, JsonObject>

export function scopeOf(place: Place, given: JsonObject, on: World, reachable: Reachable): Scope {
  const declared = objectOf(place.template.parameters ?? {}, 'parameters')
  const variables = objectOf(place.template.variables ?? {}, 'variables')
  const stranger = Object.keys(given).find((name) => declared[name] === undefined)
  if (stranger !== undefined) throw new Error(`${place.file} has no parameter \`${stranger}\``)
  const scope: Scope = {
    parameter: (name) =>
      parameterValue(name, declared[name], given[name], (value) => evaluateValue(value, scope)),
    variable: (name) => {
      const value = variables[name]
      if (value === undefined) throw new Error(`${place.file} has no variable \`${name}\``)
      return evaluateValue(value, scope)
    },
    functions: functionsOf(place, on, reachable),
  }
  // Also those that nothing asks for in this deployment.
  for (const name of Object.keys(declared)) scope.parameter(name)
  return scope
}

/** The functions that know the deployment. */
export const functionsOf = ({ group }: Place, on: World, reachable: Reachable): Scope['functions'] => ({
  resourceId: (...args) => pathOf(group, args, on),
  subscriptionResourceId: (...args) => pathOf(undefined, args, on),
  subscription: () => ({ subscriptionId: on.subscriptionId, tenantId: on.tenantId }),
  resourceGroup: () => {
    if (group === undefined) throw new Error('resourceGroup() at the scope of a subscription')
    return {
      id: `/subscriptions/${on.subscriptionId}/resourceGroups/${group}`,
      name: group,
      location: on.location,
    }
  },
  deployment: () => ({ location: on.location }),
  environment: () => ({ name: on.cloud, suffixes: { acrLoginServer: '.azurecr.io' } }),
  newGuid: () => '22222222-3333-4444-5555-666666666666',
  reference: (id) => {
    const found = reachable.get(textOf(id, 'reference'))
    if (found === undefined) throw new Error(`reference to ${String(id)}, which it does not depend on`)
    return found
  },
})

/** Subscription and group may stand before the type. */
function pathOf(group: string | undefined, args: readonly Json[], on: World): string {
  const texts = args.map((arg) => textOf(arg, 'resourceId'))
  const at = texts.findIndex((text) => text.includes('/'))
  const [type = '', ...names] = texts.slice(at)
  return resourcePath(on.subscriptionId, at > 0 ? texts[at - 1] : group, type, names)
}
