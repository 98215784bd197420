import { copyFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { sayIn } from './chat.ts'
import { onPhone, type Theme } from './looks.ts'
import { hasBrowser, say, startPlayground } from './playground.ts'
import { answers, inGroup } from './scenes/answers.ts'
import { commands, contact } from './scenes/commands.ts'
import { requests } from './scenes/requests.ts'
import { rightToLeft } from './scenes/right-to-left.ts'
import type { Scene, Shoot } from './scenes/scene.ts'

/**
 * `npm run screenshots -- FOLDER` pictures Svar's cards in the real Agents Playground, and renews those in `docs/`. What
 * it shows, and what it does not, stands in `README.md` beside this.
 */
const folder = resolve(process.argv[2] ?? 'screenshots')

/** As wide as the Playground draws a chat beside its log, and as high as the longest card. */
const size = { width: 1300, height: 2600 }

/** What the pictures in `docs/` are called. */
const inDocs = new Map([
  ['article-nb', 'answer-norwegian'],
  ['article-ar', 'answer-arabic'],
  ['article-more', 'why-this-answer'],
  ['choices', 'choices'],
  ['step-2', 'step-by-step'],
  ['experts-card-answered', 'request-to-experts'],
])

const beforeExperts: readonly Scene[] = [contact]
const afterExperts: readonly Scene[] = [answers, inGroup, requests, rightToLeft, commands]

/** Each card on the desktop and on a phone; in the dark on a phone alone. */
const shooting =
  (page: Page, theme: Theme): Shoot =>
  async (name, card) => {
    await card.waitFor()
    if (theme === 'light') {
      const path = `${folder}/desktop/${name}.png`
      await card.screenshot({ path, animations: 'disabled' })
      const doc = inDocs.get(name)
      if (doc !== undefined) copyFileSync(path, resolve(`docs/${doc}.png`))
    }
    const style = await page.addStyleTag({ content: onPhone })
    await card.screenshot({
      path: `${folder}/phone${theme === 'dark' ? '-dark' : ''}/${name}.png`,
      animations: 'disabled',
    })
    await style.evaluate((element) => (element as unknown as { remove(): void }).remove())
  }

async function shootTeams(page: Page): Promise<void> {
  await say(page, 'forgot my password')
  await page.getByText('Did this help?').last().waitFor()
  await page.getByRole('button', { name: 'Dislike' }).last().click()
  await page.getByRole('dialog').waitFor()
  await page.screenshot({ path: `${folder}/desktop/feedback-dialog.png`, animations: 'disabled' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
  await page.getByRole('menuitem', { name: 'Search Command' }).click()
  await page.getByRole('textbox', { name: 'Enter a search term' }).fill('prniter not')
  await page.getByText('and then look at…').waitFor()
  await page.screenshot({ path: `${folder}/desktop/message-extension.png`, animations: 'disabled' })
}

async function shootAll(theme: Theme): Promise<void> {
  const playground = await startPlayground(['articles'], { SUPPORT_CONTACT: 'help@example.com' })
  try {
    const page = await playground.open(size.width, size.height, theme)
    page.setDefaultTimeout(30_000)
    const shoot = shooting(page, theme)
    for (const scene of beforeExperts) await scene(page, shoot)
    await sayIn(page, 'General', 'experts here')
    for (const scene of afterExperts) await scene(page, shoot)
    if (theme === 'dark') return
    await page.setViewportSize({ width: 1200, height: 900 })
    await shootTeams(page)
  } finally {
    await playground.close()
  }
}

if (hasBrowser()) for (const theme of ['light', 'dark'] as const) await shootAll(theme)
else console.error('CHROMIUM is not the path of a Chromium, expected one: none is at /usr/bin/chromium')
