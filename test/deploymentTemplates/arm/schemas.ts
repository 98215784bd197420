import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Json, JsonObject } from './json.ts'

const folder = 'test/deploymentTemplates/schemas'
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })

export const readSchema = (file: string): JsonObject => JSON.parse(readFileSync(join(folder, file), 'utf8'))

export const schemaFiles = (): readonly string[] => readdirSync(folder)

/** A check by its `type@apiVersion`, one for every resource type that the templates use. */
const resourceChecks: ReadonlyMap<string, ValidateFunction> = new Map(
  schemaFiles()
    .filter((file) => file.startsWith('microsoft.'))
    .flatMap((file) => Object.entries(readSchema(file).resources as JsonObject))
    .map(([key, schema]) => [key, ajv.compile(schema as JsonObject)]),
)

export const knownResources: readonly string[] = [...resourceChecks.keys()]

const templateCheck = ajv.compile(readSchema('template.json'))
const composeCheck = ajv.compile(readSchema('compose.json'))
const parametersCheck = ajv.compile(readSchema('parameters.json'))

export function resourceComplaints(resource: JsonObject): readonly string[] {
  const key = `${String(resource.type)}@${String(resource.apiVersion)}`
  const check = resourceChecks.get(key)
  return check === undefined
    ? [`${key} has no schema`]
    : complaintsOf(check, resource, `${key} ${String(resource.name)}`)
}

export const templateComplaints = (template: Json, file: string): readonly string[] =>
  complaintsOf(templateCheck, template, file)

export const parametersComplaints = (parameters: Json, file: string): readonly string[] =>
  complaintsOf(parametersCheck, parameters, file)

export const composeComplaints = (compose: Json, file: string): readonly string[] =>
  complaintsOf(composeCheck, compose, file)

const complaintsOf = (check: ValidateFunction, value: Json, where: string): readonly string[] =>
  check(value) ? [] : (check.errors ?? []).map((error) => `${where}${described(error)}`)

const described = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message ?? ''}${'additionalProperty' in params ? `: ${String(params.additionalProperty)}` : ''}`
