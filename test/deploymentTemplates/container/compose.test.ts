import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readConfig } from '../../../src/config/read-config.ts'
import { settings } from '../../../src/config/settings.ts'
import { type JsonObject, objectOf, textsIn } from '../arm/json.ts'
import { composeComplaints } from '../arm/schemas.ts'

const folder = 'deploymentTemplates/container'
const compose: JsonObject = parse(readFileSync(`${folder}/compose.yaml`, 'utf8'))
const service = (name: string): JsonObject => objectOf(objectOf(compose.services, 'services')[name], name)

const filled: Readonly<Record<string, string>> = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'made-up',
  MicrosoftAppTenantId: '99999999-8888-7777-6666-555555555555',
  POSTGRES_PASSWORD: '0123456789abcdef0123456789abcdef',
  RECORD_KEY: 'fedcba9876543210fedcba9876543210',
  ADMIN_TOKEN: 'abcdefabcdefabcdefabcdefabcdefab',
}

/** Names that the example file gives, with what a reader would fill in. */
const example: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync(`${folder}/example.env`, 'utf8').matchAll(/^([A-Za-z_]+)=(.*)$/gm)].map(
    ([, name = '', value = '']) => [name, value === '' ? (filled[name] ?? '') : value],
  ),
)

/** `${NAME:?why}` and `${NAME:-default}`, as Compose puts them in. */
const interpolated = (text: string): string =>
  text.replaceAll(/\$\{(\w+):([?-])([^}]*)\}/g, (_, name: string, sign: string, rest: string) => {
    const value = example[name] ?? ''
    if (value === '' && sign === '?') throw new Error(`${name} ${rest}`)
    return value === '' ? rest : value
  })

describe('compose.yaml', () => {
  it('has only what Compose knows, and every service without rights and with a read-only file system', () => {
    assert.deepEqual(composeComplaints(compose, 'compose.yaml'), [])
  })

  it('starts the bot with the example filled in', () => {
    const environment = Object.entries(objectOf(service('svar').environment, 'environment')).map(
      ([name, value]) => [name, interpolated(String(value))],
    )
    const found = readConfig({ ...Object.fromEntries(environment), NODE_ENV: 'production' }, [], ':')
    assert.deepEqual(found.kind === 'mistakes' ? found.mistakes : [], [])
  })

  it('gives every setting but those that the image has for itself', () => {
    const given = Object.keys(objectOf(service('svar').environment, 'environment'))
    assert.deepEqual(
      Object.keys(settings).filter((name) => !given.includes(name)),
      ['PORT', 'HOST', 'INDEX_FILE', 'RECORD_FILE'],
    )
    assert.deepEqual(
      given.filter((name) => !(name in settings) && !name.startsWith('OTEL_')),
      [],
    )
  })

  it('asks for nothing that the example does not name, and the example names nothing in vain', () => {
    const asked = textsIn(compose).flatMap((text) =>
      [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? ''),
    )
    const used = textsIn(compose).flatMap((text) =>
      [...text.matchAll(/\$\{(\w+):/g)].map(([, name]) => name ?? ''),
    )
    assert.deepEqual(
      asked.filter((name) => !(name in example)),
      [],
    )
    assert.deepEqual(
      Object.keys(example).filter((name) => !used.includes(name)),
      [],
    )
  })

  it('has no secret in the example', () => {
    const text = readFileSync(`${folder}/example.env`, 'utf8')
    assert.deepEqual([...text.matchAll(/^\w*(?:PASSWORD|Password|KEY|TOKEN)=(.+)$/gm)], [])
  })

  it('keeps the database where only the bot reaches it', () => {
    assert.deepEqual(service('database').networks, ['inside'])
    assert.deepEqual(objectOf(compose.networks, 'networks').inside, { internal: true })
    assert.equal(service('database').ports, undefined)
  })
})
