import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import type { Report } from '../../src/doctor/examine.ts'
import { doctorLines } from '../../src/tools/doctor-lines.ts'
import { inFolder } from '../article/a-folder.ts'
import { managedIdentity, password, singleTenant } from './a-patient.ts'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly complaints: string
}

/** Runs the built doctor to its end. Nobody listens on port 1. */
const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, PORT: '1', ...environment }
    const child = spawn(process.execPath, ['dist/src/tools/doctor.js', ...args], { env })
    let [out, complaints] = ['', '']
    child.stdout.on('data', (part) => (out += part))
    child.stderr.on('data', (part) => (complaints += part))
    child.on('exit', (code) => resolve({ code, out, complaints }))
  })

describe('npm run doctor', function () {
  this.timeout(60_000)

  it('ends with 0 when nothing is broken, and shows no colours where nobody sees them', () =>
    inFolder({ 'articles/en-US/one.md': '# One\n\nText.\n' }, async (root) => {
      const { code, out, complaints } = await run(['--articles', `${root}/articles`], {
        RECORD_FILE: `${root}/data/record.db`,
        INDEX_FILE: `${root}/data/articles.index`,
      })
      assert.deepEqual([code, complaints], [0, ''])
      assert.match(
        out,
        /^✓ settings {8}All settings have the right form\.\n✓ articles {8}1 article in 1 locale\.\n/,
      )
      assert.match(out, /deserves? a look\.\n$/)
    }))

  it('ends with 1 when something is broken, and tells programs in one line', async () => {
    const { code, out } = await run(['--articles', '/does/not/exist', '--json'])
    const report: Report = JSON.parse(out)
    assert.equal(code, 1)
    assert.equal(report.verdict, 'failure')
    assert.deepEqual(
      report.findings.map(({ check }) => check),
      [
        'settings',
        'network',
        'app-id',
        'sign-in',
        'client-secret',
        'bot-keys',
        'way-to-teams',
        'listening',
        'public-address',
        'certificate',
        'messages',
        'teams-app',
        'articles',
        'index',
        'reranker',
        'record',
        'experts-channel',
        'disk',
        'memory',
        'node',
        'clock',
      ],
    )
  })

  it('tells every mistake in the settings', async () => {
    const { code, out } = await run([], { PORT: 'x', DEFAULT_LOCALE: '?' })
    assert.equal(code, 1)
    assert.match(out, /✗ settings {8}PORT is `x`, expected a whole number up to 65535\.\n/)
    assert.match(out, /✗ settings {8}DEFAULT_LOCALE is `\?`, expected a BCP 47 tag such as `nb-NO`\.\n/)
    assert.match(out, /\n2 things are broken/)
  })

  it('compares the Teams app with the app id', () =>
    inFolder({ 'manifest.json': '{"bots": [{"botId": "another"}]}' }, async (root) => {
      const args = ['--json', '--teams-app', `${root}/manifest.json`]
      const { out } = await run(args, {
        ...managedIdentity,
        IDENTITY_ENDPOINT: 'http://127.0.0.1:1',
        IDENTITY_HEADER: 'x',
      })
      const report: Report = JSON.parse(out)
      assert.equal(report.findings.find(({ check }) => check === 'teams-app')?.verdict, 'failure')
    }))

  it('never shows a secret', async () => {
    const secrets = {
      MicrosoftAppPassword: password,
      ADMIN_TOKEN: 'admin-token-that-nobody-may-ever-see',
      RECORD_KEY: 'record-key-that-nobody-may-ever-see-',
      DATABASE_URL: 'postgres://svar:geheim@127.0.0.1:1/svar',
    }
    for (const args of [[], ['--json']]) {
      const { out, complaints } = await run(args, { ...singleTenant, ...secrets })
      for (const secret of [password, secrets.ADMIN_TOKEN, secrets.RECORD_KEY, 'geheim'])
        assert.ok(!`${out}${complaints}`.includes(secret), secret)
    }
  })

  it('explains itself to who calls it wrongly', async () => {
    const { code, out, complaints } = await run(['--teams'])
    assert.deepEqual([code, out], [2, ''])
    assert.match(complaints, /^Unknown option '--teams'.*\nUsage: npm run doctor -- /)
  })
})

describe('doctorLines', () => {
  const report: Report = {
    verdict: 'failure',
    findings: [
      {
        check: 'sign-in',
        verdict: 'failure',
        what: 'The client secret has ended (AADSTS7000222).',
        why: 'Without a token from Microsoft, Svar hears every question and can send no answer.',
        fix: 'Make a new one.',
      },
      { check: 'bot-keys', verdict: 'skipped', what: 'Nothing to see.', why: 'Because.', fix: '' },
      {
        check: 'teams-app',
        verdict: 'skipped',
        what: 'No package was given.',
        why: 'Because.',
        fix: 'Give one.',
      },
      { check: 'disk', verdict: 'warning', what: '500 MB are free.', why: 'Because.', fix: 'Make room.' },
      { check: 'node', verdict: 'ok', what: 'Node 24.11.0.', why: 'Because.', fix: '' },
    ],
  }

  it('puts what is in order first, and what is broken last', () => {
    assert.deepEqual(doctorLines(report, { width: 60, isColoured: false }), [
      '✓ node            Node 24.11.0.',
      '– teams-app       No package was given. Give one.',
      '– not looked at   bot-keys',
      '',
      '! disk            500 MB are free.',
      '            Why:  Because.',
      '            Mend: Make room.',
      '',
      '✗ sign-in         The client secret has ended',
      '                  (AADSTS7000222).',
      '            Why:  Without a token from Microsoft, Svar hears',
      '                  every question and can send no answer.',
      '            Mend: Make a new one.',
      '',
      '1 thing is broken, 1 deserves a look.',
    ])
  })

  it('colours the marks, and nothing else, on a terminal', () => {
    const plain = doctorLines(report, { width: 60, isColoured: false })
    const coloured = doctorLines(report, { width: 60, isColoured: true })
    assert.deepEqual(coloured.map(stripVTControlCharacters), plain)
    assert.equal(coloured[8], '\u001b[31m✗\u001b[0m sign-in         The client secret has ended')
  })

  it('says so when nothing is to be mended', () => {
    const findings = report.findings.filter(({ verdict }) => verdict === 'ok')
    assert.deepEqual(doctorLines({ verdict: 'ok', findings }, { width: 60, isColoured: false }), [
      '✓ node            Node 24.11.0.',
      '',
      'Nothing is to be mended.',
    ])
  })
})
