import { specialFunctions } from './evaluate.ts'
import { pureFunctions } from './functions.ts'
import { type JsonObject, objectOf, textsIn } from './json.ts'
import { callsIn, isExpression, parseExpression } from './parse-expression.ts'

const known: readonly string[] = [
  ...specialFunctions,
  ...Object.keys(pureFunctions),
  'resourceId',
  'subscriptionResourceId',
  'subscription',
  'resourceGroup',
  'deployment',
  'environment',
  'newGuid',
  'reference',
]

/** What a template declares and does not use, uses and does not declare, or calls and does not exist. */
export function expressionComplaints(template: JsonObject, file: string): readonly string[] {
  const calls = textsIn(template)
    .filter(isExpression)
    .flatMap((text) => callsIn(parseExpression(text)))
  const strangers = calls
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => `${file}: \`${name}\` is no function`)
  return [
    ...strangers,
    ...(['parameters', 'variables'] as const).flatMap((kind) => {
      const declared = Object.keys(objectOf(template[kind] ?? {}, kind))
      const used = calls
        .filter(({ name }) => name === kind)
        .map(({ args: [arg] }) => (arg?.kind === 'literal' ? String(arg.value) : '?'))
      return [
        ...declared
          .filter((name) => !used.includes(name))
          .map((name) => `${file}: ${kind} declares \`${name}\`, which nothing uses`),
        ...used
          .filter((name) => !declared.includes(name))
          .map((name) => `${file}: ${kind} does not declare \`${name}\``),
      ]
    }),
  ]
}
