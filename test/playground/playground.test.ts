import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { cardWith, press } from './chat.ts'
import { hasBrowser, type Playground, say, startPlayground } from './playground.ts'

/** Of the article about passwords, as its file has it. */
function titleOf(locale: string): string {
  const file = readFileSync(`articles/${locale}/reset-or-change-passwords.md`, 'utf8')
  return /^title: (.*)$/m.exec(file)?.[1] ?? ''
}

/** The message in which Svar answered last, as a person sees it. */
async function answer(page: Page, part: string): Promise<string> {
  const card = page.locator('.ac-adaptiveCard').filter({ hasText: part }).last()
  await card.waitFor()
  return (await card.textContent()) ?? ''
}

describe('Svar in Agents Playground', function () {
  this.timeout(180_000)
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
    await say(page, 'my printer does not print')
    const rest = page.getByText('Microsoft Print to PDF').last()
    await page.getByRole('button', { name: 'Show more', exact: true }).last().click()
    await rest.waitFor({ state: 'visible' })
    await page.getByRole('button', { name: 'Show less' }).last().click()
    await rest.waitFor({ state: 'hidden' })
    await page.close()
  })

  it('asks with thumbs whether an answer helped, and cites the article', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'forgot my password')
    const line = page.getByText('Did this help?').last()
    await line.waitFor()
    await page.getByRole('button', { name: '1', exact: true }).last().hover()
    await page.getByText('This article is for everyone who signs in').last().waitFor()
    await page.mouse.move(0, 0)
    await page.getByRole('button', { name: 'Dislike' }).last().click()
    await page.getByRole('dialog').getByRole('textbox').fill('no such menu')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /submit/i })
      .click()
    await page.getByText('We appreciate your feedback').waitFor()
    await page.close()
  })

  it('finds articles from the compose box, and says nothing to the card that is sent', async () => {
    const page = await playground.open(1200, 900)
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
    await page.getByRole('menuitem', { name: 'Search Command' }).click()
    await page.getByRole('textbox', { name: 'Enter a search term' }).fill('prniter not')
    const found = page.getByRole('heading', { name: 'Printer is not printing' }).last()
    await found.waitFor()
    await found.click()
    const answers = await page.locator('.ac-adaptiveCard').count()
    await page.getByRole('button', { name: 'Send Message' }).click()
    await say(page, 'hello')
    await page.getByText('What do you need help with?').last().waitFor()
    assert.equal(await page.locator('.ac-adaptiveCard').count(), answers + 1)
    await page.close()
  })

  it('searches for a misspelt word as it is written, in the place of the answer', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'i forgot my pasword')
    const card = cardWith(page, 'Searched for')
    await card.waitFor()
    const cards = await page.locator('.ac-adaptiveCard').count()
    await press(card, 'Search exactly as written')
    await card.waitFor({ state: 'hidden' })
    assert.equal(await page.locator('.ac-adaptiveCard').count(), cards)
    await page.close()
  })

  it('goes on when none of the choices fits', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'my laptop makes noise')
    await press(cardWith(page, 'Which of these do you mean?'), 'None of these')
    await cardWith(page, 'Try saying it another way').waitFor()
    await page.close()
  })

  it('answers in the language that is chosen, until it is automatic again', async () => {
    const page = await playground.open(1200, 900)
    await choose(page, 'language', 'Norsk bokmål', 'Send')
    await cardWith(page, 'Fra nå av svarer jeg').waitFor()
    await say(page, 'the printer does not print')
    await cardWith(page, 'Skriveren skriver ikke ut').waitFor()
    await choose(page, 'språk', 'Automatisk', 'Send')
    await cardWith(page, 'the language that you write in').waitFor()
    await page.close()
  })

  it('writes plain text to whoever wants it', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'plain text')
    await page.getByText('From now on I answer in plain text').last().waitFor()
    const cards = await page.locator('.ac-adaptiveCard').count()
    await say(page, 'how do I share my calendar?')
    await page.getByText('Share your Outlook calendar when').last().waitFor()
    assert.equal(await page.locator('.ac-adaptiveCard').count(), cards)
    await say(page, 'cards')
    await cardWith(page, 'I answer with cards').waitFor()
    await page.close()
  })

  it('tells whoever has none that there are no requests', async () => {
    const page = await playground.open(1200, 900)
    await say(page, 'my requests')
    await cardWith(page, 'You have no requests').waitFor()
    await page.close()
  })
})

/** Chooses on the card that a word brings. */
async function choose(page: Page, word: string, choice: string, button: string): Promise<void> {
  const before = await page.getByRole('combobox').count()
  await say(page, word)
  const box = page.getByRole('combobox').nth(before)
  await box.waitFor()
  await box.click()
  await page.getByRole('option', { name: choice }).click()
  await press(page.locator('.ac-adaptiveCard').filter({ has: box }), button)
}
