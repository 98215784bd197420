import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { settings } from '../../src/config/settings.ts'
import { expressionComplaints } from './arm/expression-complaints.ts'
import { isObject, type Json, type JsonObject } from './arm/json.ts'
import { resourceComplaints, templateComplaints } from './arm/schemas.ts'
import { readTemplate, type World, world } from './arm/world.ts'
import { play, scenarios } from './scenarios.ts'

const files = [
  'azuredeploy.json',
  'new-resource-group.json',
  ...readdirSync('deploymentTemplates/modules').map((file) => `modules/${file}`),
]

type Path = readonly (string | number)[]

/** Where every property of it stands, however deep. */
function pathsIn(value: Json, at: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, [...at, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsIn(inner, [...at, key])])
}

/** The same with one key misspelt. */
function misspell(value: Json, [step, ...rest]: Path): Json {
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? misspell(item, rest) : item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== step) return [key, inner]
      return rest.length === 0 ? [`${key}x`, inner] : [key, misspell(inner, rest)]
    }),
  )
}

const hasComplaint = (file: string, template: JsonObject): boolean =>
  templateComplaints(template, file).length > 0 ||
  expressionComplaints(template, file).length > 0 ||
  Object.keys(scenarios).some((name) =>
    fails(name, { ...world, read: (other) => (other === file ? template : readTemplate(other)) }),
  )

function fails(name: string, on: World): boolean {
  try {
    const { deployed } = play(name, on)
    return deployed.some(
      ({ resource }) => resourceComplaints(resource).length > 0 || strangeSettings(resource),
    )
  } catch {
    return true
  }
}

/** Settings of App Service, of Node and of OpenTelemetry. */
const platform =
  /^(SCM_DO_BUILD_DURING_DEPLOYMENT|WEBSITE_(HEALTHCHECK_MAXPINGFAILURES|RUN_FROM_PACKAGE|SWAP_WARMUP_PING_(PATH|STATUSES))|NODE_ENV|OTEL_(SERVICE_NAME|EXPORTER_OTLP_ENDPOINT))$/

const strangeSettings = (resource: JsonObject): boolean =>
  settingNames(resource).some((name) => !(name in settings) && !platform.test(name))

function settingNames({ type, name, properties }: JsonObject): readonly string[] {
  if (String(name).endsWith('/appsettings')) return Object.keys(properties ?? {})
  return type === 'Microsoft.App/containerApps'
    ? [...JSON.stringify(properties).matchAll(/"name":"([A-Za-z_]+)","(?:value|secretRef)"/g)].map(
        ([, found]) => found ?? '',
      )
    : []
}

/** Names that are the author's to choose. */
const free = (file: string, path: Path): boolean =>
  path.includes('metadata') ||
  path.some((step) => String(step).includes('hidden-link')) ||
  (!file.startsWith('modules/') && path[0] === 'outputs' && path.length === 2)

describe('A property that is misspelt', () => {
  for (const file of files) {
    it(`fails the tests of the templates: ${file}`, function () {
      this.timeout(120_000)
      const template = readTemplate(file)
      const unnoticed = pathsIn(template)
        .filter((path) => !free(file, path))
        .filter((path) => !hasComplaint(file, misspell(template, path) as JsonObject))
        .map((path) => path.join('.'))
      assert.deepEqual(unnoticed, [])
    })
  }
})
