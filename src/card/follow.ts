import type { LinkTarget } from '../article/block.ts'
import type { SelectAction } from './card.ts'
import type { Drawing } from './drawing.ts'
import { press } from './press.ts'
import { plainForTemplating } from './templating.ts'

/** What a press of a link does: opens the page, or shows the other article here. */
export function follow(target: LinkTarget, { channel, reader }: Drawing, title?: string): SelectAction {
  if (target.kind === 'article')
    return press({ svar: 'article', id: target.id, locale: reader }, channel, title)
  return {
    type: 'Action.OpenUrl',
    ...(title === undefined ? {} : { title: plainForTemplating(title) }),
    url: safeUrl(target.url),
  }
}

/** Teams may refuse a whole card for an action with another scheme, such as `ms-settings:`. */
export const isForActions = (url: string): boolean => /^(?:https|mailto|tel):/i.test(url)

const known = /^(?:https|mailto|tel|ms-settings|feedback-hub):/i

/** A target that may stand on a card. Blocks hold no others: one that comes here is a mistake of ours. */
export function safeUrl(url: string): string {
  if (!known.test(url)) throw new Error(`Link target is \`${url}\`, expected one that an article may have`)
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D') // both are syntax to card templating
}
