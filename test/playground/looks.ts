import type { Page } from 'playwright-core'

/** Agents Playground draws with Teams' light colours alone; in the dark, these stand in their place. */
export type Theme = 'light' | 'dark'

/** As wide as a chat gives a card on a phone of 360 px, which leaves 16 px on both sides. */
const phoneWidth = 328

export const onPhone = `.ac-adaptiveCard { width: ${phoneWidth}px !important; }`

/** Colours of the Playground's host config for cards, and those of Teams in the dark. */
const cardColours = new Map([
  ['#ff252424', '#ffffffff'],
  ['#bf252424', '#bfffffff'],
  ['#6264a7', '#a6a7dc'],
  ['#c4314b', '#f9526b'],
  ['#ffffff', '#2d2c2c'],
  ['#fff9f8f7', '#ff3b3a39'],
  ['#EEEEEE', '#484644'],
  ['#C7DEF9', '#1b3a57'],
  ['#FFE2B2', '#5c4003'],
  ['#FFC5B2', '#5a1d16'],
  ['#CCFFCC', '#14431a'],
])

/** Of links, which the Playground leaves in the browser's own, and of buttons and fields, which it draws with Fluent. */
const fluentColours = `.ac-adaptiveCard a { color: #a6a7dc !important; }
.fui-FluentProvider {
  --colorNeutralForeground1: #ffffff !important; --colorNeutralForeground1Hover: #ffffff !important;
  --colorNeutralForeground2: #d6d6d6 !important; --colorNeutralForeground3: #adadad !important;
  --colorNeutralForeground4: #999999 !important; --colorNeutralBackground1: #292929 !important;
  --colorNeutralBackground1Hover: #3d3d3d !important; --colorNeutralBackground2: #1f1f1f !important;
  --colorNeutralBackground3: #141414 !important; --colorNeutralStroke1: #666666 !important;
  --colorNeutralStroke2: #525252 !important; --colorNeutralStrokeAccessible: #adadad !important;
  --colorBrandForegroundLink: #7f85f5 !important; --colorCompoundBrandForeground1: #7f85f5 !important;
}`

/** Before the page is opened. */
export async function darken(page: Page): Promise<void> {
  await page.route('**/static/js/main.*.js', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(hostConfig, darkened)
    await route.fulfill({ response, body })
  })
}

export const darkenFields = (page: Page) => page.addStyleTag({ content: fluentColours })

const hostConfig = /\{"choiceSetInputValueSeparator":.*?\}'\)/

function darkened(config: string): string {
  const dark = config.replace(/#[0-9a-f]{6,8}/gi, (colour) => cardColours.get(colour) ?? colour)
  if (dark === config)
    throw new Error('Colours of the Playground have changed, expected those of its host config')
  return dark
}
