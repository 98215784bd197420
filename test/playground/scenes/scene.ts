import type { Locator, Page } from 'playwright-core'

export type Shoot = (name: string, card: Locator) => Promise<void>

/** Something that is played in the Playground, and the cards of it that are pictured. */
export type Scene = (page: Page, shoot: Shoot) => Promise<void>
