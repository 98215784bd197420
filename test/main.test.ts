import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freePort } from '../src/tools/free-port.ts'
import { inFolder } from './article/a-folder.ts'

interface Ended {
  readonly code: number | null
  readonly said: string
}

const start = (args: readonly string[], environment: Record<string, string> = {}) =>
  spawn(process.execPath, ['dist/src/main.js', ...args], { env: { PATH: process.env.PATH, ...environment } })

/** Runs the built program until it ends by itself. */
const run = (args: readonly string[], environment?: Record<string, string>): Promise<Ended> =>
  new Promise((resolve) => {
    const child = start(args, environment)
    let said = ''
    child.stdout.on('data', (part) => (said += part))
    child.stderr.on('data', (part) => (said += part))
    child.on('exit', (code) => resolve({ code, said }))
  })

describe('npm start', () => {
  const testRefusal = (
    name: string,
    args: readonly string[],
    environment: Record<string, string>,
    message: RegExp,
  ) => it(`ends with a clear message for ${name}`, () => checkRefusal(args, environment, message))

  async function checkRefusal(args: readonly string[], environment: Record<string, string>, message: RegExp) {
    const { code, said } = await run(args, environment)
    assert.equal(code, 1, said)
    assert.match(said, message)
    assert.doesNotMatch(said, /\n {4}at /, 'a stack is no message')
  }

  testRefusal(
    'a missing folder',
    ['--articles', '/does/not/exist'],
    {},
    /\/does\/not\/exist:1: Missing folder, expected one that holds articles/,
  )
  testRefusal('an unknown option', ['--article', 'x'], {}, /Unknown option '--article'/)
  testRefusal(
    'a misspelt setting',
    [],
    { MicrosoftAppID: 'x' },
    /MicrosoftAppID is no setting, expected `MicrosoftAppId`/,
  )
  testRefusal(
    'production without an app id',
    [],
    { NODE_ENV: 'production' },
    /MicrosoftAppId is missing in production/,
  )

  it('ends with a clear message for an empty folder', () =>
    inFolder({}, (folder) =>
      checkRefusal(['--articles', folder], {}, /Missing articles, expected files `\.md`/),
    ))

  it('ends with a clear message for a folder of broken files only', () =>
    inFolder({ 'en-US/one.md': Buffer.from([0xff, 0xfe, 0x00]) }, (folder) =>
      checkRefusal(['--articles', folder], {}, /en-US\/one\.md:1: .*UTF-8/),
    ))

  it('ends with a clear message when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await run([], { PORT: String(port) })
    other.close()
    assert.equal(code, 1)
    assert.equal(said, `PORT ${port} is in use by another program, expected a free one (set PORT)\n`)
  })

  it('loads what it can beside a broken file, and ends well on SIGTERM', () =>
    inFolder(
      {
        'en-US/good.md': '# Connect a second screen\n\nPlug it in.\n',
        'en-US/bad.md': Buffer.from([0xff, 0xfe, 0x00]),
      },
      async (folder) => {
        const child = start(['--articles', folder], { PORT: String(await freePort()) })
        let said = ''
        child.stdout.on('data', (part) => {
          said += part
          if (said.includes('Svar listens') && !child.killed) child.kill('SIGTERM')
        })
        const code = await new Promise((resolve) => child.on('exit', resolve))
        assert.equal(code, 0)
        assert.match(said, /article left out {2}path: .*en-US\/bad\.md/)
        assert.match(said, /articles loaded {2}articles: 1 .*problems: 1/)
        assert.match(said, /stopped {2}how: drained/)
      },
    ))

  it('answers while PostgreSQL is away, and says so', () =>
    inFolder({ 'en-US/good.md': '# Connect a second screen\n\nPlug it in.\n' }, async (folder) => {
      const [port, nobody] = [await freePort(), await freePort()]
      const DATABASE_URL = `postgres://svar:geheim@127.0.0.1:${nobody}/svar`
      const RECORD_KEY = 'a key of the tests, thirty-two long'
      const child = start(['--articles', folder], { PORT: String(port), DATABASE_URL, RECORD_KEY })
      let said = ''
      await new Promise<void>((resolve) =>
        child.stdout.on('data', (part) => {
          said += part
          if (said.includes('Svar listens')) resolve()
        }),
      )
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
      assert.deepEqual([ready.status, await ready.json()], [200, { ready: true, record: 'away' }])
      child.kill('SIGTERM')
      assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 0)
      assert.equal(said.split('record away').length - 1, 1)
      assert.ok(
        said.includes(
          `record away  message: 127.0.0.1:${nobody}/svar: Database does not answer, expected PostgreSQL to be reachable (DATABASE_URL)\n`,
        ),
        said,
      )
      assert.doesNotMatch(said, /geheim/)
    }))

  it('reads the articles again on SIGHUP', () =>
    inFolder({ 'en-US/good.md': '# Connect a second screen\n\nPlug it in.\n' }, async (folder) => {
      const child = start(['--articles', folder], { PORT: String(await freePort()) })
      let said = ''
      child.stdout.on('data', (part) => {
        const before = said
        said += part
        if (!before.includes('Svar listens') && said.includes('Svar listens')) child.kill('SIGHUP')
        if (said.split('articles loaded').length > 2 && !said.includes('stopped')) child.kill('SIGTERM')
      })
      const code = await new Promise((resolve) => child.on('exit', resolve))
      assert.equal(code, 0)
      assert.equal(said.split('articles loaded').length - 1, 2)
    }))
})
