import assert from 'node:assert/strict'
import { startProcess } from '../server/start-process.ts'
import { canary } from './canaries.ts'

const guid = '6f1c2d3e-0000-4000-8000-00000000a001'

describe('a crash of the process', () => {
  it('is told in one line without words, and ends it', async () => {
    const crash = 'process.once("SIGUSR2", () => { throw new RangeError(process.env.WORDS) })'
    const program = await startProcess('dist/src/main.js', {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(crash)}`,
      WORDS: canary('crash'),
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
    })
    program.signal('SIGUSR2')
    assert.equal(await program.ended, 1)
    const { event, error } = JSON.parse(program.lines.at(-1) ?? '')
    assert.deepEqual([event, error.name], ['crashed', 'RangeError'])
    assert.doesNotMatch(program.lines.join(), new RegExp(canary('crash')))
  })
})
