import { pureFunctions } from './functions.ts'
import { isObject, type Json, textOf } from './json.ts'
import { type Expression, isExpression, parseExpression } from './parse-expression.ts'

/** What an expression may ask for. Everything that is not there is a mistake of the template. */
export interface Scope {
  readonly parameter: (name: string) => Json
  readonly variable: (name: string) => Json
  /** Functions that know the deployment, such as `resourceId`. */
  readonly functions: Readonly<Record<string, (...args: readonly Json[]) => Json>>
  readonly lambdaVariables?: Readonly<Record<string, Json>>
  readonly copyIndex?: number
}

const parsed = new Map<string, Expression>()

function expressionOf(text: string): Expression {
  const known = parsed.get(text) ?? parseExpression(text)
  parsed.set(text, known)
  return known
}

/** A value with all its expressions worked out, keys included; what is null is left out, as Azure does. */
export function evaluateValue(value: Json, scope: Scope): Json {
  if (typeof value === 'string')
    return isExpression(value) ? evaluate(expressionOf(value), scope) : value.replace(/^\[\[/, '[')
  if (Array.isArray(value)) return value.map((item) => evaluateValue(item, scope))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const found = evaluateValue(inner, scope)
      return found === null ? [] : [[textOf(evaluateValue(key, scope), 'A key'), found]]
    }),
  )
}

function evaluate(expression: Expression, scope: Scope): Json {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'item':
      return itemOf(evaluate(expression.of, scope), evaluate(expression.key, scope))
    case 'call':
      return call(expression, scope)
  }
}

function itemOf(of: Json, key: Json): Json {
  const found = Array.isArray(of) ? of[Number(key)] : isObject(of) ? of[String(key)] : undefined
  if (found === undefined) throw new Error(`\`${String(key)}\` is not in ${JSON.stringify(of)}`)
  return found
}

type Call = Expression & { readonly kind: 'call' }

/** These look at their arguments before they work them out. */
const special: Readonly<Record<string, (call: Call, scope: Scope) => Json>> = {
  parameters: ({ args }, scope) => scope.parameter(first(args, scope)),
  variables: ({ args }, scope) => scope.variable(first(args, scope)),
  copyIndex: (_, { copyIndex }) => copyIndex ?? refuse('copyIndex outside of a copy'),
  lambdaVariables: ({ args }, scope) =>
    scope.lambdaVariables?.[first(args, scope)] ?? refuse('lambdaVariables outside of its lambda'),
  if: ({ args: [condition, yes, no] }, scope) => {
    if (condition === undefined || yes === undefined || no === undefined) return refuse('if wants three')
    return evaluate(evaluate(condition, scope) === true ? yes : no, scope)
  },
  map: ({ args: [list, lambda] }, scope) => itemsOf(list, scope).map((item) => apply(lambda, item, scope)),
  filter: ({ args: [list, lambda] }, scope) =>
    itemsOf(list, scope).filter((item) => apply(lambda, item, scope) === true),
  toObject: ({ args: [list, key, value] }, scope) =>
    Object.fromEntries(
      itemsOf(list, scope).map((item) => [
        textOf(apply(key, item, scope), 'A key of toObject'),
        value === undefined ? item : apply(value, item, scope),
      ]),
    ),
}

/** The names that a template may call; `lambda` stands only within those that take one. */
export const specialFunctions: readonly string[] = [...Object.keys(special), 'lambda']

function call(expression: Call, scope: Scope): Json {
  const { name, args } = expression
  const lazy = special[name]
  if (lazy !== undefined) return lazy(expression, scope)
  const eager = scope.functions[name] ?? pureFunctions[name] ?? refuse(`No function \`${name}\``)
  return eager(...args.map((arg) => evaluate(arg, scope)))
}

const first = ([arg]: readonly Expression[], scope: Scope): string =>
  textOf(arg === undefined ? undefined : evaluate(arg, scope), 'A name')

function itemsOf(list: Expression | undefined, scope: Scope): Json[] {
  const found = list === undefined ? undefined : evaluate(list, scope)
  return Array.isArray(found) ? found : refuse(`\`${JSON.stringify(found)}\` is no list`)
}

function apply(lambda: Expression | undefined, item: Json, scope: Scope): Json {
  if (lambda?.kind !== 'call' || lambda.name !== 'lambda') return refuse('Expected a lambda')
  const [name, body] = lambda.args
  if (name === undefined || body === undefined) return refuse('A lambda wants a name and a body')
  const lambdaVariables = { ...scope.lambdaVariables, [textOf(evaluate(name, scope), 'A name')]: item }
  return evaluate(body, { ...scope, lambdaVariables })
}

function refuse(reason: string): never {
  throw new Error(reason)
}
