import assert from 'node:assert/strict'
import { takeTitle } from '../../src/article/take-title.ts'

describe('takeTitle', () => {
  it('takes the H1 and the words of its anchor', () => {
    assert.deepEqual(takeTitle('# <a name="turn-on-the-lamp"></a>Slå på **lampen**\n\nTrykk.\n'), {
      title: 'Slå på lampen',
      slug: 'turn on the lamp',
      markdown: 'Trykk.',
    })
  })

  it('keeps what stands before the H1', () => {
    assert.deepEqual(takeTitle('Nytt!\n\n# Lampen\nTrykk.'), {
      title: 'Lampen',
      slug: undefined,
      markdown: 'Nytt!\n\nTrykk.',
    })
  })

  it('takes no comment of a script for an H1', () => {
    const text = '```powershell\n# Turns it on\nSet-Lamp\n```\n\n# Lamps\n\nText'
    assert.deepEqual(takeTitle(text), {
      title: 'Lamps',
      slug: undefined,
      markdown: '```powershell\n# Turns it on\nSet-Lamp\n```\n\nText',
    })
  })

  it('keeps the indent of code that comes first', () => {
    assert.equal(takeTitle('# Lamps\n\n    Set-Lamp\n').markdown, '    Set-Lamp')
  })

  it('takes only the first H1', () => {
    assert.equal(takeTitle('# Lamps\n# More lamps\n## Old').markdown, '# More lamps\n## Old')
  })

  for (const text of ['No heading', '## Only H2', '#hashtag', '# <a name="lamps"></a>', '#', '']) {
    it(`finds no title in ${JSON.stringify(text)}`, () => assert.equal(takeTitle(text).title, undefined))
  }
})
