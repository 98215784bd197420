import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { hasBrowser, type Playground, say, startPlayground } from './playground.ts'

/** Of the article about passwords, as its file has it. */
function titleOf(locale: string): string {
  const file = readFileSync(`articles/${locale}/reset-or-change-passwords.md`, 'utf8')
  return /^title: (.*)$/m.exec(file)?.[1] ?? ''
}

/** The message in which Svar answered last, as a person sees it. */
async function answer(page: Page, part: string): Promise<string> {
  const card = page.locator('.ac-adaptiveCard').filter({ hasText: part }).last()
  await card.waitFor({ timeout: 15_000 })
  return (await card.textContent()) ?? ''
}

describe('Svar in Agents Playground', function () {
  this.timeout(60_000)
  let playground: Playground

  before(async function () {
    if (!hasBrowser()) {
      console.log('    left out: no Chromium (set CHROMIUM to its path)')
      return this.skip()
    }
    playground = await startPlayground(['articles'])
  })
  after(async () => playground?.close())

  // The Playground has one conversation for all its windows, and a conversation is greeted once.
  it('greets a newcomer, with examples that can be pressed', async () => {
    const page = await playground.open(1200, 900)
    const welcome = await answer(page, 'I am Svar')
    assert.ok(welcome.includes('The printer does not print'))
    await page.getByRole('button', { name: 'The printer does not print' }).click()
    assert.ok((await answer(page, 'Printer is not printing')).includes('1.'))
    await page.close()
  })

  const testAnswer = (language: string, question: string, title: string, parts: readonly string[]) =>
    it(`answers in ${language}: ${question}`, async () => {
      const page = await playground.open(1200, 900)
      await say(page, question)
      const text = await answer(page, title)
      for (const part of parts) assert.ok(text.includes(part), `${part} is missing in ${text}`)
      await page.close()
    })

  testAnswer('English', 'i forgot my pasword', 'Reset or change your password', [
    '1.',
    '5.',
    'password reset page',
    'Important',
  ])
  testAnswer('Norwegian', 'glemt passordet', 'Tilbakestill eller endre passordet', ['1.', '5.', 'Viktig'])
  testAnswer('Japanese', 'パスワードを忘れました', titleOf('ja-JP'), ['1.', '5.'])

  it('answers in Arabic, from right to left', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'نسيت كلمة المرور الخاصة بي')
    const text = await answer(page, titleOf('ar-SA'))
    assert.ok(text.includes('5.'), text)
    const card = page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: titleOf('ar-SA') })
      .last()
    assert.equal(
      await card
        .locator('[dir=rtl]')
        .count()
        .then((count) => count > 0),
      true,
    )
    await page.close()
  })

  it('unfolds the rest of a long article', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'onedrive is not syncing')
    const rest = page.getByText('Do not delete the OneDrive folder').last()
    await page.getByRole('button', { name: 'Show more', exact: true }).last().click()
    await rest.waitFor({ state: 'visible', timeout: 15_000 })
    await page.getByRole('button', { name: 'Show less' }).last().click()
    await rest.waitFor({ state: 'hidden', timeout: 15_000 })
    await page.close()
  })

  it('asks with thumbs whether an answer helped, and cites the article', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'forgot my password')
    const line = page.getByText('Did this help?').last()
    await line.waitFor({ timeout: 15_000 })
    await page.getByRole('button', { name: '1', exact: true }).last().hover()
    await page.getByText('This article is for everyone who signs in').last().waitFor({ timeout: 15_000 })
    await page.mouse.move(0, 0)
    await page.getByRole('button', { name: 'Dislike' }).last().click()
    await page.getByRole('dialog').getByRole('textbox').fill('no such menu')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /submit/i })
      .click()
    await page.getByText('We appreciate your feedback').waitFor({ timeout: 15_000 })
    await page.close()
  })

  it('finds articles from the compose box, and says nothing to the card that is sent', async () => {
    const page = await playground.open(1200, 900)
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
    await page.getByRole('menuitem', { name: 'Search Command' }).click()
    await page.getByRole('textbox', { name: 'Enter a search term' }).fill('prniter not')
    const found = page.getByRole('heading', { name: 'Printer is not printing' }).last()
    await found.waitFor({ timeout: 15_000 })
    await found.click()
    const answers = await page.locator('.ac-adaptiveCard').count()
    await page.getByRole('button', { name: 'Send Message' }).click()
    await say(page, 'hello')
    await page.getByText('What do you need help with?').last().waitFor({ timeout: 15_000 })
    assert.equal(await page.locator('.ac-adaptiveCard').count(), answers + 1)
    await page.close()
  })
})
