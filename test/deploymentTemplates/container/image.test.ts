import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { validate } from 'dockerfile-utils'
import { freePort } from '../../../src/tools/free-port.ts'
import { appId, tenantId } from '../../server/a-bot.ts'
import { anActivity } from '../../server/an-activity.ts'
import { asNobody, buildImage } from './build-image.ts'
import { dockerfile, finalStage, readDockerfile, wordsOf } from './dockerfile.ts'

const only = (keyword: string) => {
  const [found, ...others] = finalStage().filter((one) => one.keyword === keyword)
  assert.ok(found !== undefined && others.length === 0, `One ${keyword} in the last stage`)
  return found
}

describe('Dockerfile', () => {
  it('has no fault that a linter knows', () => {
    assert.deepEqual(validate(readFileSync(dockerfile, 'utf8')), [])
  })

  it('runs as a user without rights, on a port above 1024', () => {
    assert.equal(only('USER').text, 'node')
    assert.equal(only('EXPOSE').text, '3978')
  })

  it('takes each base image by the major version of Node that the templates run', () => {
    const bases = readDockerfile()
      .filter(({ keyword }) => keyword === 'FROM')
      .map(({ text }) => text.split(' ')[0])
    assert.deepEqual([...new Set(bases)], ['node:24-bookworm-slim'])
  })

  it('lets into the build what it copies, and nothing else', () => {
    const allowed = readFileSync(`${dockerfile}.dockerignore`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    const copied = readDockerfile()
      .filter(({ keyword, flags }) => keyword === 'COPY' && flags.from === undefined)
      .flatMap(({ text }) => text.split(' ').slice(0, -1))
    assert.deepEqual(allowed.toSorted(), ['*', ...new Set(copied.map((name) => `!${name}`))].toSorted())
  })
})

describe('The image', function () {
  this.timeout(600_000)
  let workdir = ''

  before(function () {
    if (process.env.SVAR_EVERYTHING !== '1') return this.skip() // installs the dependencies twice
    workdir = buildImage()
  })

  after(() => {
    if (workdir !== '') rmSync(dirname(dirname(workdir)), { recursive: true, force: true })
  })

  it('needs no tool that only builds it', () => {
    const tools = ['typescript', 'mocha', '@biomejs', 'ajv'].filter((name) =>
      existsSync(join(workdir, 'node_modules', name)),
    )
    assert.deepEqual(tools, [])
  })

  it('starts from files that it cannot write, is healthy, keeps its data in the volume and ends when told', async () => {
    const port = String(await freePort())
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: only('ENV').text.split('=')[1],
      HOST: '127.0.0.1',
      PORT: port,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'made-up',
      MicrosoftAppTenantId: tenantId,
    }
    const options = { cwd: workdir, env, ...asNobody }
    const [command = '', ...args] = wordsOf(only('CMD').text)
    const bot = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] })
    try {
      const [check = '', ...checkArgs] = wordsOf(only('HEALTHCHECK').text)
      const healthy = async (left: number): Promise<boolean> => {
        if (spawnSync(check, checkArgs, options).status === 0) return true
        if (left === 0 || bot.exitCode !== null) return false
        await wait(500)
        return healthy(left - 1)
      }
      assert.equal(await healthy(60), true)
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(anActivity('https://smba.trafficmanager.net/emea/')),
      })
      assert.equal(answer.status, 401)
      bot.kill('SIGTERM')
      assert.deepEqual(await once(bot, 'exit'), [0, null])
      assert.equal(spawnSync(check, checkArgs, options).status, 1)
      assert.deepEqual(
        readdirSync(join(workdir, 'data')).filter((name) => name === 'articles.index'),
        ['articles.index'],
      )
    } finally {
      bot.kill('SIGKILL')
    }
  })
})
