import assert from 'node:assert/strict'
import { deploy } from './arm/deploy.ts'
import { expressionComplaints } from './arm/expression-complaints.ts'
import type { JsonObject } from './arm/json.ts'
import { readTemplate, type World, world } from './arm/world.ts'
import { play, valuesOf } from './scenarios.ts'

/** The world with one text of one template written otherwise. */
const rewritten = (file: string, from: string, to: string): World => ({
  ...world,
  read: (other) => {
    const template = readTemplate(other)
    if (other !== file) return template
    const text = JSON.stringify(template)
    assert.ok(text.includes(from), `${file} has ${from}`)
    return JSON.parse(text.replace(from, to))
  },
})

/** A template of a few parts, to ask about what is not in ours. */
const aTemplate = (parts: JsonObject): JsonObject => ({ parameters: {}, resources: [], ...parts })

describe('The checker of templates', () => {
  const wrong: readonly (readonly [string, string, string, string, RegExp])[] = [
    [
      'a reference to what is not waited for',
      'azuredeploy.json',
      `"dependsOn":["[resourceId('Microsoft.Resources/deployments', 'identity')]"],"properties":{"mode":"Incremental","templateLink":{"relativePath":"modules/vault.json"`,
      `"dependsOn":[],"properties":{"mode":"Incremental","templateLink":{"relativePath":"modules/vault.json"`,
      /^Error: reference to .*\/deployments\/identity, which it does not depend on$/,
    ],
    [
      'a dependency that is not there',
      'modules/web-app.json',
      `"dependsOn":["[variables('planId')]"]`,
      `"dependsOn":["[resourceId('Microsoft.Web/serverfarms', 'plan')]"]`,
      /^Error: dependsOn goes in a circle or finds nothing: .*serverfarms\/plan/,
    ],
    [
      'an output that a module does not give',
      'azuredeploy.json',
      'outputs.principalId.value',
      'outputs.objectId.value',
      /^Error: `objectId` is not in /,
    ],
    [
      'a parameter that a module does not have',
      'azuredeploy.json',
      '"purgeProtection":{"value"',
      '"purgeprotection":{"value"',
      /^Error: modules\/vault\.json has no parameter `purgeprotection`$/,
    ],
    [
      'a value that is not allowed',
      'modules/bot.json',
      '"allowedValues":["F0","S1"]',
      '"allowedValues":["F0"]',
      /^Error: Parameter `sku` is `S1`, expected one of F0$/,
    ],
    [
      'a value of another type',
      'modules/web-app.json',
      '"minimumInstances":{"type":"int"}',
      '"minimumInstances":{"type":"string"}',
      /^Error: Parameter `minimumInstances` is 3, expected string$/,
    ],
    [
      'names that do not fit the type of an id',
      'modules/web-app.json',
      `resourceId('Microsoft.Web/sites/slots', parameters('name'), 'staging')`,
      `resourceId('Microsoft.Web/sites/slots', parameters('name'))`,
      /^Error: Microsoft\.Web\/sites\/slots has 2 parts, expected/,
    ],
  ]
  for (const [name, file, from, to, message] of wrong) {
    it(`refuses ${name}`, () => {
      assert.throws(() => play('production', rewritten(file, from, to)), message)
    })
  }

  it('refuses a database whose password was never made', () => {
    const place = { file: 'azuredeploy.json', template: readTemplate('azuredeploy.json'), group: 'helpdesk' }
    assert.throws(
      () => deploy(place, valuesOf('production.json'), world),
      /^Error: No secret .*\/secrets\/database-password was written before it is read$/,
    )
  })

  const complained: readonly (readonly [string, JsonObject, string])[] = [
    [
      'a parameter that nothing uses',
      { parameters: { name: { type: 'string' } } },
      'x: parameters declares `name`, which nothing uses',
    ],
    [
      'a parameter that is not declared',
      { outputs: { a: { value: "[parameters('name')]" } } },
      'x: parameters does not declare `name`',
    ],
    [
      'a variable that is not declared',
      { outputs: { a: { value: "[toLower(variables('name'))]" } } },
      'x: variables does not declare `name`',
    ],
    [
      'a function that is misspelt',
      { outputs: { a: { value: '[resourcegroup()]' } } },
      'x: `resourcegroup` is no function',
    ],
  ]
  for (const [name, parts, complaint] of complained) {
    it(`complains about ${name}`, () => {
      assert.deepEqual(expressionComplaints(aTemplate(parts), 'x'), [complaint])
    })
  }

  it('refuses an expression that does not end', () => {
    const parts = { outputs: { a: { value: "[concat('a', 'b']" } } }
    assert.throws(() => expressionComplaints(aTemplate(parts), 'x'), /found `its end`, expected ,/)
  })
})
