import { cardWith, press } from '../chat.ts'
import { say } from '../playground.ts'
import type { Scene } from './scene.ts'

/** While no channel answers requests. */
export const contact: Scene = async (page, shoot) => {
  await shoot('welcome', cardWith(page, 'I am Svar'))
  await say(page, 'the sofa squeaks')
  await cardWith(page, 'I found no article').waitFor()
  await say(page, 'zebra giraffe')
  await shoot('contact-after-misses', cardWith(page, 'You can reach a person here'))
  await say(page, 'ask an expert')
  await page.getByText('You can reach a person here').nth(1).waitFor()
  await shoot('contact', cardWith(page, 'You can reach a person here'))
}

export const commands: Scene = async (page, shoot) => {
  await say(page, 'help')
  await shoot('help', cardWith(page, 'in your own words'))
  await say(page, 'language')
  await shoot('language', cardWith(page, 'Which language shall I answer in?'))
  await press(cardWith(page, 'Which language shall I answer in?'), 'Send')
  await say(page, '???')
  await shoot('no-words', cardWith(page, 'I found no words'))
  await say(page, 'plain text')
  const bubble = (text: string) => page.locator('[class*=fai-]').filter({ hasText: text }).last()
  await page.getByText('From now on I answer in plain text').last().waitFor()
  await say(page, 'how do I share my calendar?')
  await shoot('plain-text', bubble('Share your Outlook calendar when'))
  await say(page, 'help')
  await shoot('plain-help', bubble('Choose the language that I answer in'))
  await say(page, 'cards')
  await shoot('cards', cardWith(page, 'I answer with cards'))
  await say(page, 'forget me')
  await shoot('forget-me', cardWith(page, 'Delete everything'))
  await press(cardWith(page, 'Delete everything'), 'Cancel')
  await shoot('nothing-changed', cardWith(page, 'Nothing was changed'))
}
