import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const unit = 'deploymentTemplates/systemd/svar.service'

/** From 0, a service that can do nothing, to 10, one that can do anything; in tenths. */
const MOST_EXPOSED = 20

const analyze = (...args: readonly string[]) =>
  spawnSync('systemd-analyze', [...args, unit], { encoding: 'utf8', env: { PATH: process.env.PATH } })

const hasSystemd = analyze('--version').status === 0

describe('svar.service', () => {
  it('has no fault that systemd knows', function () {
    if (!hasSystemd) return this.skip()
    const { stdout, stderr } = analyze('verify')
    // This machine need not have Node where the unit expects it.
    const faults = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => line !== '' && !line.includes('/usr/bin/node'))
    assert.deepEqual(faults, [])
  })

  it('is shut off from the rest of its machine', function () {
    if (!hasSystemd) return this.skip()
    const { status, stdout } = analyze('security', '--offline=yes', `--threshold=${MOST_EXPOSED}`)
    assert.equal(status, 0, stdout)
  })

  it('writes below its state directory only', () => {
    const text = readFileSync(unit, 'utf8')
    assert.match(text, /^StateDirectory=svar$/m)
    assert.deepEqual(
      [...text.matchAll(/^Environment=(?:INDEX|RECORD)_FILE=(.+)$/gm)].map(([, file]) => file),
      ['/var/lib/svar/articles.index', '/var/lib/svar/record.db'],
    )
  })
})
