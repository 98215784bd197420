import assert from 'node:assert/strict'
import { follow, isForActions, safeUrl } from '../../src/card/follow.ts'
import { aDrawing, toArticle, toPage } from './a-drawing.ts'

const data = { svar: 'article', id: 'lamp', locale: 'en-US' }

describe('follow', () => {
  it('opens a page', () => {
    assert.deepEqual(follow(toPage('https://lamps.example/{id}'), aDrawing(), 'Lamp {{x'), {
      type: 'Action.OpenUrl',
      title: 'Lamp {\u2060{x',
      url: 'https://lamps.example/%7Bid%7D',
    })
  })

  it('shows an article in Teams', () => {
    assert.deepEqual(follow(toArticle('lamp'), aDrawing()), {
      type: 'Action.Execute',
      verb: 'svar',
      data,
      fallback: { type: 'Action.Submit', data },
    })
  })

  it('shows an article where `Action.Execute` is not known', () => {
    assert.deepEqual(follow(toArticle('lamp'), aDrawing({ channel: 'other' }), 'Lamp'), {
      type: 'Action.Submit',
      title: 'Lamp',
      data,
    })
  })
})

describe('safeUrl', () => {
  for (const url of [
    'https://lamps.example',
    'mailto:a@lamps.example',
    'tel:+4712345678',
    'ms-settings:display',
    'feedback-hub:',
  ]) {
    it(`lets ${url} through`, () => assert.equal(safeUrl(url), url))
  }

  for (const url of [
    'javascript:alert(1)',
    ' https://lamps.example',
    'data:text/html,x',
    'file:///etc',
    'http://lamps.example',
    '//lamps.example',
    '',
    'vbscript:x',
  ]) {
    it(`throws at \`${url}\``, () =>
      assert.throws(() => safeUrl(url), {
        message: `Link target is \`${url}\`, expected one that an article may have`,
      }))
  }
})

describe('isForActions', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['https://lamps.example', true],
    ['MAILTO:a@lamps.example', true],
    ['tel:1', true],
    ['ms-settings:display', false],
    ['feedback-hub:', false],
  ]
  for (const [url, expected] of cases)
    it(`says ${expected} of ${url}`, () => assert.equal(isForActions(url), expected))
})
