import assert from 'node:assert/strict'
import { type Begun, measureBy, type Probe, unmeasured } from '../../src/telemetry/measure.ts'

function recording() {
  const told: string[] = []
  const probeOf =
    (name: string): Probe =>
    (stage): Begun => ({
      around: (run) => {
        told.push(`${name} in`)
        return run()
      },
      end: ({ failed, facts }) =>
        void told.push(`${name} ${stage} ${failed ? 'failed' : 'done'} ${JSON.stringify(facts)}`),
    })
  return { told, measure: measureBy([probeOf('inner'), probeOf('outer')]) }
}

describe('measureBy', () => {
  it('passes on what is given at once, and tells every probe', () => {
    const { told, measure } = recording()
    const kind = (found: string) => ({ kind: found })
    assert.equal(
      measure('search', () => 'found', kind),
      'found',
    )
    assert.deepEqual(told, [
      'outer in',
      'inner in',
      'inner search done {"kind":"found"}',
      'outer search done {"kind":"found"}',
    ])
  })

  it('passes on a promise as it is and tells when it is kept', async () => {
    const { told, measure } = recording()
    const promise = Promise.resolve(200)
    assert.equal(
      measure(
        'send',
        () => promise,
        (status) => ({ status }),
      ),
      promise,
    )
    assert.deepEqual(told.slice(2), [])
    await promise
    await Promise.resolve()
    assert.deepEqual(told.slice(2), ['inner send done {"status":200}', 'outer send done {"status":200}'])
  })

  it('passes on what is thrown, without a fact', () => {
    const { told, measure } = recording()
    const fail = () => {
      throw new Error('words')
    }
    assert.throws(() => measure('render', fail), /^Error: words$/)
    assert.deepEqual(told.slice(2), ['inner render failed {}', 'outer render failed {}'])
  })

  it('passes on a broken promise, without a fact', async () => {
    const { told, measure } = recording()
    await assert.rejects(
      measure('send', () => Promise.reject(new Error('words'))),
      /^Error: words$/,
    )
    assert.deepEqual(told.slice(2), ['inner send failed {}', 'outer send failed {}'])
  })

  it('without probes does nothing but run', () => {
    assert.equal(
      measureBy([])('guard', () => 1),
      1,
    )
    assert.equal(
      unmeasured('guard', () => 1),
      1,
    )
  })
})
