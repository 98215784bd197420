import assert from 'node:assert/strict'
import { bundleTemplate, type Template } from '../../src/tools/bundle-template.ts'
import type { JsonObject } from './arm/json.ts'
import { readTemplate } from './arm/world.ts'

const read = (file: string) => readTemplate(file) as unknown as Template

/** The properties of a resource that may hold a template. */
interface Deployment {
  readonly name: string
  readonly properties: {
    readonly mode: string
    readonly parameters: JsonObject
    readonly template?: JsonObject
    readonly templateLink?: { readonly relativePath: string }
    readonly expressionEvaluationOptions?: { readonly scope: string }
  }
}

const deploymentsOf = (template: JsonObject): readonly Deployment[] =>
  (template.resources as unknown as readonly (Deployment & { type: string })[]).filter(
    ({ type }) => type === 'Microsoft.Resources/deployments',
  )

describe('bundleTemplate', () => {
  const bundle = bundleTemplate('azuredeploy.json', read) as unknown as JsonObject
  const source = readTemplate('azuredeploy.json')

  it('puts every module in as its file has it, with its own scope', () => {
    assert.equal(deploymentsOf(bundle).length, 11)
    for (const { name, properties } of deploymentsOf(bundle)) {
      assert.deepEqual(properties.template, readTemplate(`modules/${name}.json`))
      assert.deepEqual(properties.expressionEvaluationOptions, { scope: 'Inner' })
      assert.equal(properties.templateLink, undefined)
    }
  })

  it('changes nothing else', () => {
    const linked = deploymentsOf(bundle).map((deployment) => {
      const { template: _, expressionEvaluationOptions: __, ...properties } = deployment.properties
      const templateLink = { relativePath: `modules/${deployment.name}.json`, contentVersion: '1.0.0.0' }
      return { ...deployment, properties: { ...properties, templateLink } }
    })
    assert.deepEqual({ ...bundle, resources: linked }, source)
  })

  it('puts the same bundle into the template for a new resource group', () => {
    const group = bundleTemplate('new-resource-group.json', read) as unknown as JsonObject
    const [deployment] = deploymentsOf(group)
    assert.deepEqual(deployment?.properties.template, bundle)
  })
})
