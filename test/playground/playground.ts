import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { freePort } from '../../src/tools/free-port.ts'
import { darken, darkenFields, type Theme } from './looks.ts'

/** How long something may take to appear: a guard against waiting for ever, on however busy a machine. */
const patienceMs = 60_000

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Without a browser these tests cannot run; CI installs one. */
export const hasBrowser = (): boolean => existsSync(browserPath)

/** The real bot, the real Agents Playground and a real browser. */
export interface Playground {
  /** Opens a new chat in a window of its own. */
  open(width: number, height: number, theme?: Theme): Promise<Page>
  close(): Promise<void>
}

export async function startPlayground(
  articles: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<Playground> {
  const [botPort, port] = [await freePort(), await freePort()]
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
  const bot = run(
    resolve('dist/src/main.js'),
    articles.flatMap((folder) => ['--articles', folder]),
    {
      PORT: String(botPort),
      RECORD_FILE: join(mkdtempSync(join(tmpdir(), 'svar-record-')), 'record.db'),
      ...settings,
    },
  )
  const playground = run(
    cli,
    [
      '-e',
      `http://127.0.0.1:${botPort}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry',
    ],
    { TEAMSAPPTESTER_BROWSER: 'none' },
  )
  await answering(`http://127.0.0.1:${botPort}/readyz`)
  await answering(`http://127.0.0.1:${port}/`)
  const browser = await launch()
  return {
    open: async (width, height, theme = 'light') => {
      const page = await browser.newPage({ viewport: { width, height } })
      page.setDefaultTimeout(patienceMs)
      await page.route(
        ({ hostname }) => hostname !== '127.0.0.1',
        (route) => route.abort(),
      ) // its web fonts
      if (theme === 'dark') await darken(page)
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'domcontentloaded' })
      if (theme === 'dark') await darkenFields(page)
      return page
    },
    close: async () => {
      await browser.close()
      for (const child of [playground, bot]) child.kill()
    },
  }
}

// In a folder of its own, for the Playground writes its recordings where it stands.
const run = (script: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [script, ...args], {
    stdio: 'ignore',
    cwd: script.endsWith('cli.js') ? mkdtempSync(join(tmpdir(), 'svar-playground-')) : resolve('.'),
    env: { ...process.env, ...environment },
  })

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error(`${url} did not answer within 60 s`)
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/**
 * Writes into the chat and sends it. The Playground's box now and then drops Enter, or what is written while it still
 * clears after a message before, so that what does not appear in the chat is written again.
 *
 * @throws {Error} when it appears after no attempt
 */
export async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox').last()
  const shown = page.getByText(text, { exact: true }) // in the box, and then in the chat
  const before = await shown.count()
  const isSent = async () => (await shown.count()) > before && (await box.textContent()) === ''
  for (let attempt = 0; attempt < 3; attempt++) {
    await box.click()
    await box.fill(text)
    await box.press('Enter')
    for (let looks = 0; looks < 100; looks++) {
      if (await isSent()) return
      await page.waitForTimeout(100)
    }
  }
  throw new Error(`the Playground did not send ${JSON.stringify(text)}`)
}
