import assert from 'node:assert/strict'
import type { LinkTarget } from '../../../src/article/block.ts'
import { linkTarget } from '../../../src/article/repair/link-target.ts'
import { someLinks } from '../an-edition.ts'

const articles = new Set(['lamp', 'hall/lamp', 'hall/door', 'roof'])
const place = {
  from: 'hall/window',
  links: someLinks({ resolve: (path) => (articles.has(path) ? path : undefined) }),
  readerPath: 'nb-no',
}

const target = (written: string) => linkTarget(written, place).value

const learn = 'https://learn.microsoft.com'
const support = 'https://support.microsoft.com'

const urls: readonly (readonly [written: string, meant: string])[] = [
  ['https://docs.microsoft.com/lamps/on#now', `${learn}/nb-no/lamps/on#now`],
  ['https://docs.microsoft.com/en-us/lamps/on?view=1', `${learn}/nb-no/lamps/on?view=1`],
  ['https://docs.microsoft.com/sr-latn-rs/lamps', `${learn}/nb-no/lamps`],
  ['https://learn.microsoft.com/lamps', `${learn}/nb-no/lamps`],
  ['/lamps/on', `${learn}/nb-no/lamps/on`],
  ['/lamps/on.md', `${learn}/nb-no/lamps/on`],
  ['https://support.office.com/article/lamps-1f2e', `${support}/nb-no/office/lamps-1f2e`],
  ['https://support.office.com/es-es/article/1f2e?ui=en-US&rs=en-US&ad=US', `${support}/nb-no/office/1f2e`],
  ['https://support.office.com/client/1f2e', `${support}/client/1f2e`],
  ['https://support.microsoft.com/en-us/help/1/lamps', `${support}/nb-no/help/1/lamps`],
  ['https://support.microsoft.com/windows/lamps', `${support}/nb-no/windows/lamps`],
  ['https://support.microsoft.com/sbs/lamps', `${support}/sbs/lamps`],
  ['https://go.microsoft.com/fwlink/?linkid=1', 'https://go.microsoft.com/fwlink/?linkid=1'],
  ['https://docs.microsoft.com', `${learn}/`],
  ['https://support.microsoft.com/topic/a?id=1&ui=en', `${support}/nb-no/topic/a?id=1`],
  ['https://support.lamps.example/a', 'https://support.lamps.example/a'],
  ['https://aka.ms/lamps', 'https://aka.ms/lamps'],
  ['https://portal.office.com/lamps#/a', 'https://portal.office.com/lamps#/a'],
  ['http://lamps.example/a', 'https://lamps.example/a'],
  ['hhttps://lamps.example/a', 'https://lamps.example/a'],
  ['httpsbv://lamps.example/a', 'https://lamps.example/a'],
  ['https//lamps.example/a', 'https://lamps.example/a'],
  ['https:/lamps.example/a', 'https://lamps.example/a'],
  ['Sehttps://lamps.example/a', 'https://lamps.example/a'],
  ['www.lamps.example', 'https://www.lamps.example'],
  ['//lamps.example/a', 'https://lamps.example/a'],
  [' https://lamps.example/a ', 'https://lamps.example/a'],
  ['https://lamps.example/?to=https://a.example', 'https://lamps.example/?to=https://a.example'],
  ['mailto:lamp@lamps.example', 'mailto:lamp@lamps.example'],
  ['tel:+4712345678', 'tel:+4712345678'],
  ['ms-settings:display', 'ms-settings:display'],
  ['feedback-hub://', 'feedback-hub://'],
]

const crossed: readonly (readonly [written: string, id: string, fragment?: string])[] = [
  ['https://docs.microsoft.com/alchemyinsights/lamp', 'lamp'],
  ['https://docs.microsoft.com/en-us/alchemyinsights/lamp#on', 'lamp', 'on'],
  ['https://docs.microsoft.com/microsoft-365/alchemyinsights/roof?view=1', 'roof'],
  ['/alchemyinsights/hall/door', 'hall/door'],
  ['lamp.md', 'hall/lamp'],
  ['./door.md#key', 'hall/door', 'key'],
  ['../lamp.md', 'lamp'],
  ['r%6Fof.md', 'roof'],
  ['../../elsewhere/roof.md', 'roof'],
]

const refused: readonly string[] = [
  '',
  '#on',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,lamp',
  'file:///etc/lamp',
  'vbscript:lamp',
  'ms-word:ofe|u|https://lamps.example',
  'http://localhost/lamp',
  'http://127.0.0.1/lamp',
  'https://',
  'https:///lamp',
  'https://la mp/',
  'nowhere.md',
  '100%.md',
  'lamp',
  'mailto:a b',
]

describe('linkTarget', () => {
  for (const [written, url] of urls) {
    it(`reads \`${written}\` as an address`, () => {
      assert.deepEqual(target(written), { kind: 'url', url } satisfies LinkTarget)
    })
  }

  for (const [written, id, fragment] of crossed) {
    it(`reads \`${written}\` as an article`, () => {
      assert.deepEqual(target(written), { kind: 'article', id, fragment } satisfies LinkTarget)
    })
  }

  for (const written of refused) {
    it(`refuses ${JSON.stringify(written)}`, () => assert.equal(target(written), undefined))
  }
})
