import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { cardWith, press, sayIn } from './chat.ts'
import { hasBrowser, type Playground, say, startPlayground } from './playground.ts'

describe('experts in Agents Playground', function () {
  this.timeout(300_000)
  let playground: Playground

  before(async function () {
    if (!hasBrowser()) {
      console.log('    left out: no Chromium (set CHROMIUM to its path)')
      return this.skip()
    }
    playground = await startPlayground(['articles'])
  })
  after(async () => playground?.close())

  it('get a request in their channel, and answer it', async () => {
    const page = await playground.open(1300, 1000)
    await cardWith(page, 'I am Svar').waitFor()
    await sayIn(page, 'General', 'experts here')
    await say(page, 'ask an expert')
    const form = cardWith(page, 'What do you need help with?')
    await form.locator('input').fill('The lamp flickers')
    await press(form, 'Send')
    await cardWith(page, 'Your request 1 has been sent to the experts').waitFor()

    await page.getByText('General').first().click()
    const request = cardWith(page, 'Request 1 ·')
    await press(request, 'Assign to me')
    await cardWith(page, 'Request 1 · Assigned').waitFor()
    await press(request, 'Reply')
    const reply = cardWith(page, 'Your reply')
    await reply.locator('textarea').fill('I have changed the bulb.')
    await press(reply, 'Send')
    await cardWith(page, 'Request 1 · Answered').waitFor()
    await shoot(page, 'experts')

    await page.getByText('Personal Chat').first().click()
    const answer = cardWith(page, 'has answered your request 1')
    assert.match((await answer.textContent()) ?? '', /The lamp flickers.*I have changed the bulb\./)
    await shoot(page, 'requester')
    await press(answer, 'That solved it')
    await cardWith(page, 'Your request 1 is closed').waitFor()
    await page.close()
  })
})

/** `SVAR_SHOTS=folder` keeps pictures to look at. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SVAR_SHOTS
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}
