import assert from 'node:assert/strict'
import type { Block, LinkTarget } from '../../src/article/block.ts'
import { chooseButtons } from '../../src/card/choose-buttons.ts'
import { locale } from '../../src/locale/locale.ts'
import { link, paragraph, steps, toArticle, toPage, words } from './a-drawing.ts'

const page = toPage('https://www.lamps.example/a')
const titles = (blocks: readonly Block[], tag = 'en-US') =>
  chooseButtons(blocks, locale(tag)).map(({ title }) => title)
const titleOf = (text: string, target: LinkTarget = page, tag = 'en-US') =>
  titles([paragraph(link(text, target))], tag)
const linkTo = (name: string) => link(`Lamp ${name}`, toPage(`https://lamps.example/${name}`))

describe('chooseButtons', () => {
  const cases: readonly (readonly [string, LinkTarget, string, readonly string[]])[] = [
    ['password reset page', page, 'en-US', ['Password reset page']],
    ['innstillinger', page, 'tr-TR', ['İnnstillinger']],
    ['ødelagt lampe', page, 'nb-NO', ['Ødelagt lampe']],
    ['пароль', page, 'ru-RU', ['Пароль']],
    ['iPhone settings', page, 'en-US', ['iPhone settings']],
    ['lamps.example/help', page, 'en-US', ['lamps.example/help']],
    ['msinfo32 tool', page, 'en-US', ['msinfo32 tool']],
    ['user_name', page, 'en-US', ['user_name']],
    ['e-mail settings', page, 'en-US', ['E-mail settings']],
    ['صفحة المصباح', page, 'ar-SA', ['صفحة المصباح']],
    ['設定', page, 'ja-JP', ['設定']],
    ['  The lamp\n page.  ', page, 'en-US', ['The lamp page']],
    ['「ランプを点ける」', page, 'ja-JP', ['ランプを点ける']],
    ['“Lamp” and “light”', page, 'en-US', ['“Lamp” and “light”']],
    ['click here', page, 'en-US', ['lamps.example']],
    ['https://lamps.example', page, 'en-US', ['lamps.example']],
    ['1', page, 'en-US', ['lamps.example']],
    ['here', toArticle('lamp'), 'en-US', []],
    ['the other lamp', toArticle('lamp'), 'en-US', ['The other lamp']],
    ['display settings', toPage('ms-settings:display'), 'en-US', []],
    ['lamp '.repeat(20), page, 'en-US', ['Lamp lamp lamp lamp lamp lamp lamp…']],
  ]
  for (const [text, target, tag, expected] of cases) {
    it(`gives ${JSON.stringify(expected)} for ${JSON.stringify(text.slice(0, 30))}`, () =>
      assert.deepEqual(titleOf(text, target, tag), expected))
  }

  const here: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['To change a dark lamp, click ', 'here', 'en-US', ['To change a dark lamp']],
    ['Wait. all about our lamps ', 'here', 'en-US', ['All about our lamps']],
    ['Sign in to ', 'here', 'en-US', ['lamps.example']],
    ['See ', 'this article', 'en-US', ['lamps.example']],
    [`To change a lamp that is very ${'very '.repeat(9)}dark, go `, 'here', 'en-US', ['lamps.example']],
    ['ランプを新しいものに取り替えるには、', 'こちら', 'ja-JP', ['ランプを新しいものに取り替えるには']],
    ['Um eine dunkle Lampe zu wechseln, klicken Sie ', 'hier', 'de-DE', ['Um eine dunkle Lampe zu wechseln']],
  ]
  for (const [before, text, tag, expected] of here) {
    it(`gives ${JSON.stringify(expected)} for what stands before \`${text}\`: ${before.slice(0, 30)}`, () =>
      assert.deepEqual(titles([paragraph(words(before), link(text, page))], tag), expected))
  }

  it('gives no button to an article that the card offers anyway', () => {
    const blocks = [paragraph(link('The other lamp', toArticle('lamp')), link('All lamps', page))]
    const found = chooseButtons(blocks, locale('en-US'), ['lamp']).map(({ title }) => title)
    assert.deepEqual(found, ['All lamps'])
  })

  it('takes those in steps and at the end before those on the way, and keeps their order', () => {
    const blocks = [
      paragraph(linkTo('a'), linkTo('b')),
      steps([linkTo('c')], [linkTo('d')]),
      paragraph(linkTo('e')),
    ]
    assert.deepEqual(titles(blocks), ['Lamp c', 'Lamp d', 'Lamp e'])
  })

  it('gives a page, and a title, one button', () => {
    const blocks = [
      paragraph(
        link('The lamp', page),
        link('The same lamp', page),
        link('the lamp', toPage('https://b.example')),
      ),
      paragraph(words('No link.')),
    ]
    assert.deepEqual(chooseButtons(blocks, locale('en-US')), [{ target: page, title: 'The lamp' }])
  })

  it('finds links wherever they stand', () => {
    const inner = (name: string) => [paragraph({ kind: 'strong', content: [linkTo(name)] })]
    const places: readonly Block[] = [
      { kind: 'bullets', items: [inner('a')] },
      { kind: 'alert', alert: 'note', blocks: inner('b') },
      { kind: 'table', header: [[linkTo('c')]], rows: [] },
      { kind: 'video', url: 'https://film.example/d' },
    ]
    assert.deepEqual(
      places.flatMap((place) => titles([place])),
      ['Lamp a', 'Lamp b', 'Lamp c', 'film.example'],
    )
  })
})
