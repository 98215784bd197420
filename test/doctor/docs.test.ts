import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { checkNames } from '../../src/doctor/finding.ts'
import { checkNode } from '../../src/doctor/machine/check-node.ts'

describe('docs/doctor.md', () => {
  it('lists every check, in the order in which they are told', () => {
    const rows = [...readFileSync('docs/doctor.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)]
    assert.deepEqual(
      rows.map(([, name]) => name),
      checkNames,
    )
  })
})

describe('package.json', () => {
  it('needs the same version of Node as the doctor', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
    const oldest = engines.node.replace('>=', '')
    assert.equal(checkNode(oldest, '2026-01-01').verdict, 'ok')
    assert.equal(checkNode('20.18.0', '2026-01-01').verdict, 'failure')
    assert.equal(oldest, '20.19.0')
  })
})
