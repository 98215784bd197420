import { copyFileSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { cardWith, press, sayInChannel } from './chat.ts'
import { hasBrowser, say, startPlayground } from './playground.ts'

/** `npm run screenshots -- FOLDER` pictures Svar's cards in the real Agents Playground, and renews those in `docs/`. */
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

type Shoot = (name: string, card: Locator) => Promise<void>

async function shootAnswers(page: Page, shoot: Shoot): Promise<void> {
  const asked = async (name: string, question: string, words: string) => {
    await say(page, question)
    await shoot(name, cardWith(page, words))
  }
  await shoot('welcome', cardWith(page, 'I am Svar'))
  await asked('article-en', 'forgot my password', 'Reset or change your password')
  await asked('article-typo', 'i forgot my pasword', 'Searched for')
  await press(cardWith(page, 'Searched for'), 'More')
  await shoot('article-more', cardWith(page, 'Why this answer'))
  await press(cardWith(page, 'Why this answer'), 'Step by step')
  await shoot('step', cardWith(page, 'Step 1 of 5'))
  await press(cardWith(page, 'Step 1 of 5'), 'Next step')
  await shoot('step-2', cardWith(page, 'Step 2 of 5'))
  await asked('article-nb', 'skriveren skriver ikke ut', 'Skriveren skriver ikke ut')
  await press(cardWith(page, 'Skriveren skriver ikke ut'), 'Mer')
  await press(cardWith(page, 'Skriveren skriver ikke ut'), 'Original (engelsk)')
  await shoot('original', cardWith(page, 'Tilbake til oversettelsen'))
  await asked('article-de', 'der Drucker druckt nicht', 'Drucker druckt nicht')
  await asked('article-ar', 'الطابعة لا تطبع', 'الطابعة لا تطبع')
  await asked('article-ja', 'パスワードを忘れました', 'パスワード')
  await asked('article-table', 'how do I get a deleted file back', 'How long things are kept')
  await asked('choices', 'my laptop makes noise', 'Which of these do you mean?')
  await asked('nothing', 'the sofa squeaks', 'I found no article')
  await asked('second-miss', 'zebra giraffe', 'Shall I ask a person?')
  await asked('help', 'help', 'language')
  await asked('language', 'language', 'Which language shall I answer in?')
}

async function shootRequests(page: Page, shoot: Shoot): Promise<void> {
  await sayInChannel(page, 'experts here')
  await say(page, 'ask an expert')
  const form = cardWith(page, 'What do you need help with?')
  await form.locator('input').fill('The lamp above my desk flickers')
  await shoot('request-form', form)
  await press(form, 'Send')
  await cardWith(page, 'Your request 1 has been sent').waitFor()
  await page.getByText('General').first().click()
  await press(cardWith(page, 'Request 1 ·'), 'Assign to me')
  await cardWith(page, 'Request 1 · Assigned').waitFor()
  await shoot('experts-card', cardWith(page, 'Request 1 · Assigned'))
  await press(cardWith(page, 'Request 1 · Assigned'), 'Reply')
  const reply = cardWith(page, 'Your reply')
  await reply.locator('textarea').fill('I have changed the bulb.')
  await shoot('reply-form', reply)
  await press(reply, 'Send')
  await cardWith(page, 'Request 1 · Answered').waitFor()
  await shoot('experts-card-answered', cardWith(page, 'Request 1 · Answered'))
  await page.getByText('Personal Chat').first().click()
  await shoot('answer-of-expert', cardWith(page, 'has answered your request 1'))
  await say(page, 'my requests')
  await shoot('my-requests', cardWith(page, 'My requests'))
}

async function shootTeams(page: Page): Promise<void> {
  await say(page, 'forgot my password')
  await page.getByText('Did this help?').last().waitFor()
  await page.getByRole('button', { name: 'Dislike' }).last().click()
  await page.getByRole('dialog').waitFor()
  await page.screenshot({ path: `${folder}/feedback-dialog.png`, animations: 'disabled' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
  await page.getByRole('menuitem', { name: 'Search Command' }).click()
  await page.getByRole('textbox', { name: 'Enter a search term' }).fill('prniter not')
  await page.getByText('and then look at…').waitFor()
  await page.screenshot({ path: `${folder}/message-extension.png`, animations: 'disabled' })
}

async function shootAll(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const playground = await startPlayground(['articles'])
  try {
    const page = await playground.open(size.width, size.height)
    page.setDefaultTimeout(15_000)
    const shoot: Shoot = async (name, card) => {
      await card.waitFor()
      const path = `${folder}/${name}.png`
      await card.screenshot({ path })
      const doc = inDocs.get(name)
      if (doc !== undefined) copyFileSync(path, resolve(`docs/${doc}.png`))
    }
    await shootAnswers(page, shoot)
    await shootRequests(page, shoot)
    await page.setViewportSize({ width: 1200, height: 900 })
    await shootTeams(page)
  } finally {
    await playground.close()
  }
}

if (hasBrowser()) await shootAll()
else console.error('CHROMIUM is not the path of a Chromium, expected one: none is at /usr/bin/chromium')
