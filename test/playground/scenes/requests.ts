import type { Page } from 'playwright-core'
import { cardWith, goTo, press } from '../chat.ts'
import { say } from '../playground.ts'
import type { Scene } from './scene.ts'

/** After `experts here`. */
export const requests: Scene = async (page, shoot) => {
  await say(page, 'ask an expert')
  const form = cardWith(page, 'What do you need help with?')
  await form.locator('input').fill('The lamp above my desk flickers')
  await shoot('request-form', form)
  await press(form, 'Send')
  await shoot('request-sent', cardWith(page, 'Your request 1 has been sent'))
  await goTo(page, 'General')
  await shoot('experts-card-new', cardWith(page, 'Request 1 · New'))
  await press(cardWith(page, 'Request 1 ·'), 'Assign to me')
  await shoot('experts-card', cardWith(page, 'Request 1 · Assigned'))
  await goTo(page, 'Personal Chat')
  await shoot('request-taken', cardWith(page, 'is working on your request 1'))
  await goTo(page, 'General')
  await press(cardWith(page, 'Request 1 · Assigned'), 'Reply')
  const reply = cardWith(page, 'Your reply')
  await reply.locator('textarea').fill('I have changed the bulb.')
  await shoot('reply-form', reply)
  await press(reply, 'Send')
  await shoot('experts-card-answered', cardWith(page, 'Request 1 · Answered'))
  await goTo(page, 'Personal Chat')
  await shoot('answer-of-expert', cardWith(page, 'has answered your request 1'))
  await press(cardWith(page, 'has answered your request 1'), 'That solved it')
  await shoot('request-closed', cardWith(page, 'Your request 1 is closed'))
  await press(cardWith(page, 'Your request 1 is closed'), 'Reopen')
  const reopen = cardWith(page, 'Request 1 · Closed')
  await reopen.locator('textarea').fill('It flickers again.')
  await shoot('reopen-form', reopen)
  await press(reopen, 'Send')
  await shoot('request-reopened', cardWith(page, 'Your request 1 is open again'))
  await goTo(page, 'General')
  await shoot('experts-card-reopened', cardWith(page, 'It flickers again'))
  await goTo(page, 'Personal Chat')
  await send(page, 'Two screens at my new desk stay black since the office was moved to the third floor')
  await cardWith(page, 'Your request 2 has been sent').waitFor()
  await say(page, 'my requests')
  await shoot('my-requests', cardWith(page, 'My requests'))
}

async function send(page: Page, title: string): Promise<void> {
  await say(page, 'ask an expert')
  const form = cardWith(page, 'What do you need help with?')
  await form.locator('input').fill(title)
  await press(form, 'Send')
}
