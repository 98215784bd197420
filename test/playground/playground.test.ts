import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { hasBrowser, type Playground, say, startPlayground } from './playground.ts'

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
})
