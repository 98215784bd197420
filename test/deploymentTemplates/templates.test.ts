import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { expressionComplaints } from './arm/expression-complaints.ts'
import { isObject, type Json, listOf, objectOf, textsIn } from './arm/json.ts'
import {
  knownResources,
  parametersComplaints,
  readSchema,
  resourceComplaints,
  schemaFiles,
  templateComplaints,
} from './arm/schemas.ts'
import { readTemplate } from './arm/world.ts'
import { canaries, play, scenarios, valuesOf } from './scenarios.ts'

const jsonIn = (folder: string): readonly string[] =>
  readdirSync(`deploymentTemplates/${folder}`).filter((file) => file.endsWith('.json'))

const templates = [...jsonIn('.'), ...jsonIn('modules').map((file) => `modules/${file}`)]
const parameterFiles = jsonIn('parameters')

describe('Deployment templates', () => {
  for (const file of templates) {
    it(`${file} has the form of a template, and uses what it declares`, () => {
      const template = readTemplate(file)
      assert.deepEqual([...templateComplaints(template, file), ...expressionComplaints(template, file)], [])
    })
  }

  for (const name of Object.keys(scenarios)) {
    it(`ask Azure only for what it knows: ${name}`, () => {
      const complaints = play(name).deployed.flatMap(({ resource }) => resourceComplaints(resource))
      assert.deepEqual(complaints, [])
    })
  }

  it('have every resource deployed by one of the scenarios', () => {
    const all = templates.flatMap((file) =>
      listOf(readTemplate(file).resources, file).map((_, index) => `${file} ${index}`),
    )
    const reached = Object.keys(scenarios).flatMap((name) =>
      play(name).deployed.map(({ file, index }) => `${file} ${index}`),
    )
    assert.deepEqual(
      all.filter((one) => !reached.includes(one)),
      [],
    )
  })

  it('make in a new resource group what they make in an existing one', () => {
    const [, wrapper, ...inside] = play('new resource group').deployed
    assert.equal(wrapper?.resource.resourceGroup, 'helpdesk')
    assert.deepEqual(inside, play('production').deployed)
  })

  it('give the same outputs in a new resource group as in an existing one', () => {
    assert.deepEqual(play('new resource group').outputs, play('production').outputs)
  })

  it('declare the same parameters for a new resource group as for an existing one', () => {
    const { resourceGroupName, ...own } = objectOf(readTemplate('new-resource-group.json').parameters, 'own')
    assert.ok(resourceGroupName)
    const { location, ...others } = objectOf(readTemplate('azuredeploy.json').parameters, 'theirs')
    assert.deepEqual(own, {
      ...others,
      location: { ...objectOf(location, 'location'), defaultValue: '[deployment().location]' },
    })
  })

  it('never ask Azure to keep a secret elsewhere than in the Key Vault and the database', () => {
    const { deployed, outputs } = play('single tenant, everything chosen')
    const keepers = deployed
      .filter(({ resource }) => resource.type !== 'Microsoft.Resources/deployments')
      .filter(({ resource }) => holdsCanary(resource))
      .map(({ resource }) => `${String(resource.type)} ${String(resource.name).split('/')[1] ?? ''}`)
    assert.deepEqual(keepers.sort(), [
      'Microsoft.DBforPostgreSQL/flexibleServers ',
      'Microsoft.KeyVault/vaults/secrets admin-token',
      'Microsoft.KeyVault/vaults/secrets client-secret',
      'Microsoft.KeyVault/vaults/secrets database-password',
      'Microsoft.KeyVault/vaults/secrets database-url',
      'Microsoft.KeyVault/vaults/secrets record-key',
    ])
    assert.equal(holdsCanary(outputs), false)
  })

  it('pass secrets on in secure parameters only', () => {
    const loose = templates.flatMap((file) =>
      Object.entries(objectOf(readTemplate(file).parameters, file)).flatMap(([name, parameter]) =>
        /secret$|password|recordKey|token/i.test(name) && objectOf(parameter, name).type !== 'securestring'
          ? [`${file} ${name}`]
          : [],
      ),
    )
    assert.deepEqual(loose, [])
  })

  it('have no secret as a default: nothing, or one that Azure makes up', () => {
    const defaults = templates.flatMap((file) =>
      Object.entries(objectOf(readTemplate(file).parameters, file)).flatMap(([name, parameter]) => {
        const { type, defaultValue } = objectOf(parameter, name)
        return type === 'securestring' && ![undefined, '', '[newGuid()]'].includes(defaultValue as string)
          ? [`${file} ${name}`]
          : []
      }),
    )
    assert.deepEqual(defaults, [])
  })
})

describe('Parameters files', () => {
  const declared = objectOf(readTemplate('azuredeploy.json').parameters, 'parameters')

  for (const file of parameterFiles) {
    it(`${file} has the form of one`, () => {
      assert.deepEqual(parametersComplaints(readTemplate(`parameters/${file}`), file), [])
    })

    it(`${file} gives only what azuredeploy.json declares, and no secret`, () => {
      const wrong = Object.keys(valuesOf(file)).filter(
        (name) => !isObject(declared[name]) || declared[name].type === 'securestring',
      )
      assert.deepEqual(wrong, [])
    })
  }
})

describe('Schemas', () => {
  it('let no unknown property through', () => {
    const open = schemaFiles().flatMap((file) => openObjects(readSchema(file), file))
    assert.deepEqual(open, [])
  })

  it('are all of resources that the templates use', () => {
    const used = Object.keys(scenarios).flatMap((name) =>
      play(name).deployed.map(({ resource }) => `${String(resource.type)}@${String(resource.apiVersion)}`),
    )
    assert.deepEqual([...new Set(used)].sort(), [...knownResources].sort())
  })
})

const holdsCanary = (value: Json): boolean =>
  textsIn(value).some((text) => Object.values(canaries).some((canary) => text.includes(canary)))

/** Objects with named properties that others could slip in beside. */
function openObjects(schema: Json, where: string): readonly string[] {
  if (!isObject(schema)) return Array.isArray(schema) ? schema.flatMap((one) => openObjects(one, where)) : []
  const { type, properties, additionalProperties } = schema
  const isOpen = type === 'object' && properties !== undefined && additionalProperties !== false
  return [
    ...(isOpen ? [where] : []),
    ...Object.entries(schema).flatMap(([key, inner]) => openObjects(inner, `${where}/${key}`)),
  ]
}
